package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.home.todo.CharterToAccept;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.notification.UnreadView;
import org.sahyog.shared.json.JsonText;

/** Who the caller is and where she belongs, in one query. */
@ApplicationScoped
class MeReads {
    /** Of organisations $2 of person $1, who votes for $4. */
    private static final String NETWORKS = """
            select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'clusterId', w.cluster_id, 'name', w.name, 'form', w.form,
                'organisationId', w.organisation_id, 'membershipId', w.membership_id, 'state', w.state, 'offices', w.offices,
                'openBallots', w.ballots, 'charterToAccept', w.charter) order by w.name, w.id), '[]')
            from (
                select n.id, n.cluster_id, n.name, n.form, m.organisation_id, m.id as membership_id, m.state,
                    (select coalesce(jsonb_agg(t.role order by t.role), '[]') from network_officer_today t
                        where t.network_id = n.id and t.person_id = $1 and t.organisation_id = m.organisation_id) as offices,
                    (select count(*) from network_proposal p
                        join network_elector e on e.proposal_id = p.id and e.organisation_id = m.organisation_id and e.ended_at is null
                        where p.network_id = n.id and p.state = 'OPEN' and p.closes_at > now() and m.state in ('MEMBER', 'SUSPENDED')
                            and m.organisation_id = any($4) and not exists (select 1 from network_vote v
                                where v.proposal_id = p.id and v.organisation_id = m.organisation_id)) as ballots,
                    (select h.id from network_charter h where h.network_id = n.id and m.organisation_id = any($4)
                        and %s) as charter
                from network_member m join network n on n.id = m.network_id and n.state = 'ACTIVE'
                where m.organisation_id = any($2) and m.state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED')
                order by n.name, n.id limit 50) w
            """.formatted(CharterToAccept.IS_ONE);

    /** One row per cluster, at least one: what is in none of them stands in each. */
    private static final String ME = """
            with own as (select (%1$s) as unread, cast((%2$s) as text) as networks),
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
            select own.*, mine.* from own left join mine on true order by mine.name, mine.id
            """.formatted(UnreadView.COUNT, NETWORKS);

    private final Pool pool;
    private final JsonText json;

    MeReads(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<MeView> me(Caller caller) {
        return pool.preparedQuery(ME)
                .execute(Tuple.of(caller.id(), organisations(caller), caller.agencyIds(), voting(caller)))
                .map(rows -> me(
                        caller, StreamSupport.stream(rows.spliterator(), false).toList()));
    }

    private MeView me(Caller caller, List<Row> rows) {
        return new MeView(
                caller.id(),
                caller.name(),
                caller.language(),
                List.of("firm", "institution", "cda", "agency", "platform-admin").stream()
                        .filter(caller::hasRole)
                        .toList(),
                caller.organisations().stream().map(MeReads::organisation).toList(),
                rows.stream()
                        .filter(row -> row.getUUID("id") != null)
                        .map(MeReads::cluster)
                        .toList(),
                networks(rows.get(0).getString("networks")),
                UnreadView.of(rows.get(0).getLong("unread")),
                List.of("en", "hi"));
    }

    private List<MyNetwork> networks(String document) {
        return List.of(json.read(document, MyNetwork[].class));
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }

    private static UUID[] voting(Caller caller) {
        return caller.idsWith(OrganisationRight.VOTE);
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
}
