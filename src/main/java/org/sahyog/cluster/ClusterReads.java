package org.sahyog.cluster;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@ApplicationScoped
class ClusterReads {

    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', c.id, 'programmeId', c.programme_id, 'programmeName', p.name,
                'name', c.name, 'product', c.product, 'stateCode', c.state_code, 'district', c.district,
                'pinCode', c.pin_code, 'nicCodes', c.nic_codes, 'zone', c.zone, 'currency', c.currency,
                'languages', c.languages, 'version', c.version,
                'phases', (select coalesce(jsonb_agg(jsonb_build_object(
                        'phase', h.phase, 'sinceOn', h.since_on, 'untilOn', h.until_on) order by h.since_on, h.phase), '[]')
                    from cluster_phase h where h.cluster_id = c.id),
                'agencies', (select coalesce(jsonb_agg(jsonb_build_object('agencyId', g.agency_id, 'name', o.name,
                        'role', g.role, 'sinceOn', g.since_on, 'untilOn', g.until_on) order by g.since_on, g.agency_id), '[]')
                    from cluster_agency g join organisation o on o.id = g.agency_id where g.cluster_id = c.id)) as text)
            from cluster c join programme p on p.id = c.programme_id
            """;
    static final String ONE = DOCUMENT + " where c.id = $1";
    private static final String SEEN = DOCUMENT + """
             where (c.name, c.id) > ($3, $4) and c.id in (%s) order by c.name, c.id limit $5
            """.formatted(ClustersToday.ofPerson("$1", "$2"));
    private final Documents documents;

    ClusterReads(Documents documents) {
        this.documents = documents;
    }

    Uni<ClusterView> get(UUID clusterId) {
        return documents.get(ONE, Tuple.of(clusterId), ClusterView.class);
    }

    Uni<Page<ClusterView>> seenBy(Caller caller, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new));
        return documents
                .list(SEEN, keyset(parameters, page), ClusterView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.id())));
    }

    private static Tuple keyset(Tuple parameters, PageRequest page) {
        return parameters.addString(page.after(0, "")).addUUID(page.afterId(1)).addInteger(page.fetch());
    }
}
