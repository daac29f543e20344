package org.sahyog.cluster.duplicate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@ApplicationScoped
class DuplicateReads {
    private static final String ORGANISATION = """
            jsonb_build_object('id', %1$s.id, 'kind', %1$s.kind, 'name', %1$s.name, 'products', %1$s.products,
                'pinCode', %1$s.pin_code, 'enteredAt', %1$s.created_at,
                'phone', masked(%1$s.phone),
                'owned', exists (select 1 from affiliation f join person p on p.id = f.person_id
                    where f.organisation_id = %1$s.id and f.role = 'OWNER' and f.ended_at is null and p.subject is not null),
                'mergedInto', (select a.kept_id from organisation_alias a where a.id = %1$s.id))
            """;
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', d.id, 'state', d.state, 'likeness', d.reason, 'openedAt', d.opened_at,
                'organisation', %s, 'other', %s, 'keptId', d.kept_id, 'reason', d.decision_reason,
                'decidedAt', d.decided_at, 'decidedBy', d.decided_by) as text)
            from duplicate_case d join organisation o on o.id = d.organisation_id join organisation x on x.id = d.other_id
            """.formatted(ORGANISATION.formatted("o"), ORGANISATION.formatted("x"));

    private static final String LIST =
            DOCUMENT + inSight("$1", "$2", "$3") + " and d.state = $4 and d.id > $5 order by d.id limit $6";

    /** In the transaction of a write. */
    static final String ONE = DOCUMENT + " where d.id = $1";

    static final Sql FOR_UPDATE = Sql.of("""
            select d.state, d.organisation_id, a.today_id as organisation_today, d.other_id, b.today_id as other_today
            from duplicate_case d join organisation o on o.id = d.organisation_id
            join organisation_today a on a.id = d.organisation_id join organisation_today b on b.id = d.other_id
            %s and d.id = :case for update of d
            """.formatted(inSight(":cluster", ":person", ":organisations")));

    private final Documents documents;

    DuplicateReads(Documents documents) {
        this.documents = documents;
    }

    /**
     * Whoever entered the newer one must not learn from the case of another that she does not see: she could enter names until one is
     * known.
     */
    private static String inSight(String cluster, String person, String organisations) {
        return """
                 join duplicate_case_cluster c on c.case_id = d.id
                where c.cluster_id = %s and (o.created_by is distinct from %s or exists (
                    select 1 from stakeholder s where s.state in ('ACTIVE', 'PENDING', 'INVITED')
                      and s.organisation_id = (select t.today_id from organisation_today t where t.id = d.other_id)
                      and s.cluster_id in (%s)))
                """.formatted(cluster, person, ClustersToday.ofPerson(person, organisations));
    }

    Uni<Page<DuplicateCaseView>> list(UUID clusterId, CaseState state, Caller caller, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addString(state.name())
                .addUUID(page.afterId(0))
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, DuplicateCaseView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.id())));
    }
}
