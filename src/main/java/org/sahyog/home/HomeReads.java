package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.notification.UnreadView;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** What concerns the caller, in one query each. */
@ApplicationScoped
class HomeReads {
    private static final int MOST = 100;
    private static final int MOST_OF_NETWORKS = 10;
    private static final Sentences TEXTS = new Sentences("texts.home");
    /** One row per cluster, at least one: the counter stands in each. */
    private static final String ME = """
            with unread as (%s),
            mine as (
            select c.id, c.name, c.product, c.zone, array_agg(distinct m.standing) as standings,
                bool_or(m.serves) as serves, bool_or(m.institution) as institution
            from (
                select cluster_id, 'CDA' as standing, true as serves, false as institution from cda_today where person_id = $1
                union all
                select cluster_id, 'AGENCY', agency_id = any($3), false from agency_today where agency_id = any($2)
                union all
                select s.cluster_id, case when s.state = 'ACTIVE' then 'STAKEHOLDER' else s.state end,
                    false, s.state = 'ACTIVE' and o.kind = 'INSTITUTION'
                from stakeholder s join organisation o on o.id = s.organisation_id
                where s.organisation_id = any($2) and s.state in ('ACTIVE', 'PENDING', 'INVITED')) m
            join cluster c on c.id = m.cluster_id
            group by c.id)
            select unread.count as unread, mine.* from unread left join mine on true order by mine.name, mine.id
            """.formatted(UnreadView.COUNT);

    private static final String SERVED = """
            select cluster_id from cda_today where person_id = $1
            """;
    private static final String WAITING = """
            select * from (
                select w.*, cast(null as uuid) as network_id from (
                select 'INVITATION' as kind, s.id, s.cluster_id, cast(null as uuid) as event_id, cast(null as text) as zone,
                    c.name as first, o.name as second, cast(null as integer) as seats, s.asked_at as at
                from stakeholder s join cluster c on c.id = s.cluster_id join organisation o on o.id = s.organisation_id
                where s.organisation_id = any($2) and s.state = 'INVITED'
                union all
                select 'JOIN_REQUEST', s.id, s.cluster_id, null, null, o.name, c.name, null, s.asked_at
                from stakeholder s join cluster c on c.id = s.cluster_id join organisation o on o.id = s.organisation_id
                where s.cluster_id in (%1$s) and s.state = 'PENDING'
                union all
                (select distinct on (d.id) 'DUPLICATE', d.id, c.cluster_id, cast(null as uuid), null, o.name, p.name,
                    cast(null as integer), d.opened_at
                from duplicate_case d join organisation o on o.id = d.organisation_id join organisation p on p.id = d.other_id
                join duplicate_case_cluster c on c.case_id = d.id
                where d.state = 'OPEN' and c.cluster_id in (%1$s)
                  and (o.created_by is distinct from $1 or exists (select 1 from duplicate_case_cluster e
                    join organisation_today t on t.id = d.other_id
                    join stakeholder s on s.organisation_id = t.today_id and s.cluster_id = e.cluster_id
                      and s.state in ('ACTIVE', 'PENDING', 'INVITED')
                    where e.case_id = d.id and e.cluster_id in (%1$s)))
                order by d.id, c.cluster_id)
                union all
                select 'OFFER', f.id, f.cluster_id, e.id, e.zone, e.title, min(o.name), least(f.seats, sum(r.wanted))::integer,
                    f.expires_at
                from offeree a join seat_offer f on f.id = a.offer_id join event e on e.id = f.event_id
                join registration r on r.party_id = f.party_id and r.organisation_id = a.organisation_id and r.wanted > 0
                join organisation o on o.id = r.organisation_id
                where a.person_id = $1 and f.state = 'OPEN' and f.expires_at > now()
                group by f.id, e.id
                union all
                select 'GROUP_INVITATION', p.id, p.cluster_id, e.id, e.zone, e.title, l.name, null, s.open_until
                from waiting_invitation i join waiting_party p on p.id = i.party_id and p.state = 'FORMING'
                join event e on e.id = p.event_id join event_seats s on s.event_id = e.id and s.open_until > now()
                join organisation l on l.id = p.leader_id
                where i.organisation_id = any($2) and not exists (select 1 from registration r
                    where r.event_id = e.id and r.organisation_id = i.organisation_id
                    and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))
                group by p.id, e.id, l.id, s.event_id
                union all
                select 'NAMES_MISSING', r.id, r.cluster_id, e.id, e.zone, e.title, o.name, null, e.starts_at
                from registration r join event e on e.id = r.event_id join organisation o on o.id = r.organisation_id
                where r.organisation_id = any($2) and r.state = 'REGISTERED' and e.state = 'PUBLISHED' and e.starts_at > now()
                  and r.seats > (select count(*) from registration_worker w where w.registration_id = r.id)
                union all
                select 'EVENT_SOON', e.id, e.cluster_id, e.id, e.zone, e.title, coalesce(e.venue, e.link, ''), null, e.starts_at
                from registration r join event e on e.id = r.event_id
                where r.organisation_id = any($2) and r.state = 'REGISTERED' and e.state = 'PUBLISHED'
                  and e.starts_at between now() and now() + interval '7 days') w
                union all
                (select 'MEETING_SOON', m.id, m.cluster_id, null, m.zone, m.title, n.name, null, m.starts_at, n.id
                from network_meeting m join network n on n.id = m.network_id
                where m.state = 'PLANNED' and m.ends_at >= now() and m.starts_at < now() + interval '7 days'
                  and m.network_id in (select b.network_id from network_member b
                    where b.organisation_id = any($2) and b.state = 'MEMBER')
                  and (m.officers = '{}' or exists (select 1 from network_officer_today t
                    where t.network_id = m.network_id and t.person_id = $1 and t.role = any(m.officers)))
                order by m.starts_at, m.id limit %2$d)
                union all
                (select 'TASK_DUE', t.id, t.cluster_id, null, null, t.title, n.name, null,
                    cast(t.due_on + 1 as timestamp) at time zone c.zone, n.id
                from network_task t join network n on n.id = t.network_id join cluster c on c.id = t.cluster_id
                where t.state = 'OPEN' and t.organisation_id = any($2) and coalesce(t.person_id, $1) = $1
                order by t.due_on, t.id limit %2$d)) w
            order by at, id limit $3
            """.formatted(SERVED, MOST_OF_NETWORKS);

    private final Pool pool;

    HomeReads(Pool pool) {
        this.pool = pool;
    }

    Uni<MeView> me(Caller caller) {
        return pool.preparedQuery(ME)
                .execute(Tuple.of(caller.id(), organisations(caller), caller.agencyIds()))
                .map(rows -> me(
                        caller, StreamSupport.stream(rows.spliterator(), false).toList()));
    }

    private static MeView me(Caller caller, List<Row> rows) {
        return new MeView(
                caller.id(),
                caller.name(),
                caller.language(),
                List.of("firm", "institution", "cda", "agency", "platform-admin").stream()
                        .filter(caller::hasRole)
                        .toList(),
                caller.organisations().stream().map(HomeReads::organisation).toList(),
                rows.stream()
                        .filter(row -> row.getUUID("id") != null)
                        .map(HomeReads::cluster)
                        .toList(),
                UnreadView.of(rows.get(0).getLong("unread")),
                List.of("en", "hi"));
    }

    Uni<HomeView> waiting(Caller caller, Locale language) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(caller.id(), organisations(caller), MOST + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> todo(row, language))
                        .toList())
                .map(items -> new HomeView(items.subList(0, Math.min(MOST, items.size())), items.size() > MOST));
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }

    private static MyOrganisation organisation(ActingFor acting) {
        List<String> rights = Arrays.stream(OrganisationRight.values())
                .filter(acting::allows)
                .map(OrganisationRight::name)
                .toList();
        return new MyOrganisation(
                acting.organisationId(),
                acting.organisationName(),
                acting.kind(),
                acting.role().name(),
                rights);
    }

    private static MyCluster cluster(Row row) {
        List<String> as = List.of(row.getArrayOfStrings("standings"));
        boolean serves = row.getBoolean("serves");
        boolean sees = serves || as.contains("AGENCY") || as.contains("STAKEHOLDER");
        List<String> rights = new ArrayList<>();
        if (sees) {
            rights.add("SEE");
        }
        if (serves) {
            rights.add("SERVE");
        }
        if (serves || row.getBoolean("institution")) {
            rights.add("ORGANISE");
        }
        return new MyCluster(
                row.getUUID("id"), row.getString("name"), row.getString("product"), row.getString("zone"), as, rights);
    }

    private static TodoItem todo(Row row, Locale language) {
        String kind = row.getString("kind");
        Instant at = row.getOffsetDateTime("at").toInstant();
        String zone = row.getString("zone");
        String time = zone == null ? "" : TimeInWords.of(at, ZoneId.of(zone), language);
        String title = TEXTS.text(
                kind, language, row.getString("first"), row.getString("second"), time, row.getInteger("seats"));
        return new TodoItem(kind, row.getUUID("id"), row.getUUID("cluster_id"), row.getUUID("event_id"), row.getUUID("network_id"), title, at);
    }
}
