package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** What waits for the caller, and what concerns her: two queries. */
@ApplicationScoped
class HomeReads {
    private static final int MOST = 100;
    private static final int MOST_OF_A_KIND = 10;
    private static final Sentences TEXTS = new Sentences("texts.home");
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
                where i.organisation_id = any($2) and (e.audience <> 'NETWORK' or is_of_network(e.network_id, array[i.organisation_id]))
                  and not exists (select 1 from registration r
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
                order by m.starts_at, m.id limit %2$s)
                union all
                (select 'TASK_DUE', t.id, t.cluster_id, null, null, t.title, n.name, null,
                    cast(t.due_on + 1 as timestamp) at time zone c.zone, n.id
                from network_task t join network n on n.id = t.network_id join cluster c on c.id = t.cluster_id
                where t.state = 'OPEN' and t.organisation_id = any($2) and coalesce(t.person_id, $1) = $1
                order by t.due_on, t.id limit %2$s)
                union all
                select 'NETWORK_INVITATION', m.id, m.cluster_id, null, null, n.name, o.name, null, m.asked_at, n.id
                from network_member m join network n on n.id = m.network_id and n.state = 'ACTIVE'
                join organisation o on o.id = m.organisation_id
                where m.organisation_id = any($4) and m.state = 'INVITED'
                union all
                select 'NETWORK_APPLICATION', m.id, m.cluster_id, null, null, o.name, n.name, null, m.asked_at, n.id
                from network_officer_today t join network n on n.id = t.network_id and n.state = 'ACTIVE' and n.admission = 'OFFICERS'
                join network_member m on m.network_id = n.id and m.state = 'APPLIED'
                join organisation o on o.id = m.organisation_id
                where t.person_id = $1
                group by m.id, n.id, o.id
                union all
                select 'BALLOT', p.id, p.cluster_id, null, c.zone, p.title, n.name, null, p.closes_at, n.id
                from network_elector e join network_proposal p on p.id = e.proposal_id and p.state = 'OPEN' and p.closes_at > now()
                join network_member m on m.network_id = p.network_id and m.organisation_id = e.organisation_id
                    and m.state in ('MEMBER', 'SUSPENDED')
                join network n on n.id = p.network_id join cluster c on c.id = p.cluster_id
                where e.organisation_id = any($5) and e.ended_at is null and not exists (select 1 from network_vote v
                    where v.proposal_id = p.id and v.organisation_id = e.organisation_id)
                group by p.id, n.id, c.id
                union all
                select 'CHARTER', h.id, h.cluster_id, null, null, n.name, o.name, null, h.adopted_at, n.id
                from network_member m join network n on n.id = m.network_id and n.state = 'ACTIVE'
                join network_charter h on h.network_id = n.id join organisation o on o.id = m.organisation_id
                where m.organisation_id = any($5) and %3$s
                union all
                select 'CHALLENGE_ROUTED', c.id, c.cluster_id, null, null, c.title, o.name, null, r.routed_at, null
                from challenge_route r join challenge c on c.id = r.challenge_id and c.state = 'ROUTED'
                join organisation o on o.id = r.organisation_id
                where r.organisation_id = any($2) and r.taken_up_at is null and not exists (select 1 from challenge_route l
                    where l.challenge_id = c.id and (l.routed_at, l.id) > (r.routed_at, r.id))
                union all
                select 'ENQUIRY_TO_CHOOSE', q.id, q.cluster_id, null, null, q.title, null, null, q.closes_at, null
                from enquiry q
                where q.state = 'CLOSED' and (q.organisation_id = any($6) or q.organisation_id is null and q.cluster_id in (%1$s))
                  and exists (select 1 from enquiry_offer f where f.enquiry_id = q.id and f.state = 'OFFERED')
                union all
                (select 'PRACTICE_TO_REVIEW', p.id, p.cluster_id, null, null, v.title, o.name, null, v.submitted_at, null
                from practice_reviewer r join practice p on p.cluster_id = r.cluster_id and p.open_state = 'SUBMITTED'
                join practice_version v on v.id = p.open_id join organisation o on o.id = p.organisation_id
                where r.ended_at is null and r.organisation_id = any($2) and (r.person_id is null or r.person_id = $1)
                  and p.hidden_at is null and p.organisation_id <> all($2) and p.created_by is distinct from $1 and v.written_by <> $1
                group by p.id, v.id, o.id order by v.submitted_at, p.id limit %2$s)
                union all
                (select 'PRACTICE_SENT_BACK', p.id, p.cluster_id, null, null, v.title, o.name, null, w.decided_at, null
                from stakeholder s join practice p on p.cluster_id = s.cluster_id and p.organisation_id = s.organisation_id
                join practice_version v on v.id = p.open_id join organisation o on o.id = p.organisation_id
                join lateral (select max(w.decided_at) as decided_at from practice_review w
                    where w.practice_id = p.id and w.version_id = v.id) w on w.decided_at >= v.submitted_at
                where s.organisation_id = any($2) and s.state = 'ACTIVE' and p.open_state = 'DRAFT'
                order by w.decided_at, p.id limit %2$s)
                union all
                (select 'PRACTICE_QUESTION', p.id, p.cluster_id, null, null, v.title, o.name, cast(count(*) as integer),
                    min(q.written_at), null
                from stakeholder s join practice p on p.cluster_id = s.cluster_id and p.organisation_id = s.organisation_id
                join practice_version v on v.id = p.published_id join organisation o on o.id = p.organisation_id
                join practice_comment q on q.practice_id = p.id and q.question_id is null and q.state = 'SHOWN'
                where s.organisation_id = any($2) and s.state = 'ACTIVE' and p.state = 'PUBLISHED' and p.hidden_at is null
                  and q.organisation_id <> all($2)
                  and not exists (select 1 from practice_comment a where a.question_id = q.id and a.state = 'SHOWN')
                group by p.id, v.id, o.id order by min(q.written_at), p.id limit %2$s)) w
            order by at, id limit $3
            """.formatted(SERVED, MOST_OF_A_KIND, CharterToAccept.IS_ONE);

    /** Of organisations $1: the newest needs of their clusters that affect them, and what they could offer for, what they make first. */
    private static final String CONCERNING = """
            with mine as (
                select distinct cluster_id from stakeholder where organisation_id = any($1) and state = 'ACTIVE'),
            needs as (
                select (l.need).id, (l.need).cluster_id, (l.need).title, (l.need).state, (l.need).raised_at
                from mine m cross join lateral (
                    select c as need from challenge c
                    where c.cluster_id = m.cluster_id and c.state in ('RAISED', 'ROUTED', 'ANSWERED') and c.organisation_id <> all($1)
                    order by c.raised_at desc, c.id desc limit 200) l
                where exists (select 1 from stakeholder s join organisation o on o.id = s.organisation_id
                    where s.cluster_id = m.cluster_id and s.organisation_id = any($1) and s.state = 'ACTIVE' and o.kind = 'FIRM'
                        and challenge_affects(l.need, o))
                order by (l.need).raised_at desc, (l.need).id desc limit 10),
            asked as (
                select q.*, f.fits
                from mine m cross join lateral (
                    select e.id, e.cluster_id, e.title, e.quantity, e.unit, e.wanted_by, e.closes_at, e.search_key from enquiry e
                    where e.cluster_id = m.cluster_id and e.state = 'OPEN' and e.closes_at > now()
                        and not coalesce(e.organisation_id = any($1), false)
                    order by e.asked_at desc, e.id desc limit 200) q
                cross join lateral (select exists (select 1 from directory_entry_today d where d.cluster_id = q.cluster_id
                    and d.organisation_id = any($1) and enquiry_fits(q.search_key, d.product_key)) as fits) f
                where not exists (select 1 from enquiry_offer o
                    where o.enquiry_id = q.id and o.organisation_id = any($1) and o.state <> 'WITHDRAWN')
                order by f.fits desc, q.closes_at, q.id limit 10)
            select cast(jsonb_build_object(
                'challenges', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'clusterId', n.cluster_id, 'title', n.title,
                        'state', n.state, 'raisedAt', n.raised_at, 'supported', exists (select 1 from challenge_support s
                            join challenge c on c.id = s.challenge_id
                            where c.root_id = n.id and s.organisation_id = any($1))) order by n.raised_at desc, n.id desc), '[]')
                    from needs n),
                'enquiries', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'clusterId', a.cluster_id, 'title', a.title,
                        'quantity', a.quantity, 'unit', a.unit, 'wantedBy', a.wanted_by, 'closesAt', a.closes_at, 'fits', a.fits)
                        order by a.fits desc, a.closes_at, a.id), '[]')
                    from asked a)) as text)
            """;

    /** What stands beside the list of what waits. */
    record Concerning(List<ConcerningChallenge> challenges, List<ConcerningEnquiry> enquiries) {}

    private final Pool pool;
    private final Documents documents;

    HomeReads(Pool pool, Documents documents) {
        this.pool = pool;
        this.documents = documents;
    }

    Uni<HomeView> home(Caller caller, Locale language) {
        return waiting(caller, language)
                .chain(items -> concerning(caller)
                        .map(beside -> new HomeView(
                                items.subList(0, Math.min(MOST, items.size())),
                                items.size() > MOST,
                                beside.challenges(),
                                beside.enquiries())));
    }

    private Uni<List<TodoItem>> waiting(Caller caller, Locale language) {
        Tuple parameters = Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(organisations(caller))
                .addInteger(MOST + 1)
                .addArrayOfUUID(caller.idsWith(OrganisationRight.JOIN_CLUSTER))
                .addArrayOfUUID(caller.idsWith(OrganisationRight.VOTE))
                .addArrayOfUUID(caller.idsWith(OrganisationRight.SPEND));
        return pool.preparedQuery(WAITING)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> todo(row, language))
                        .toList());
    }

    private Uni<Concerning> concerning(Caller caller) {
        Tuple parameters = Tuple.tuple().addArrayOfUUID(organisations(caller));
        return documents.get(CONCERNING, parameters, Concerning.class);
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }

    private static TodoItem todo(Row row, Locale language) {
        String kind = row.getString("kind");
        Instant at = row.getOffsetDateTime("at").toInstant();
        String zone = row.getString("zone");
        String time = zone == null ? "" : TimeInWords.of(at, ZoneId.of(zone), language);
        String title = TEXTS.text(
                kind, language, row.getString("first"), row.getString("second"), time, row.getInteger("seats"));
        return new TodoItem(
                kind,
                row.getUUID("id"),
                row.getUUID("cluster_id"),
                row.getUUID("event_id"),
                row.getUUID("network_id"),
                title,
                at);
    }
}
