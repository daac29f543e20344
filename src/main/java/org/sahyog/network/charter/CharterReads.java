package org.sahyog.network.charter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Charters of a network, for those who may read it. */
@ApplicationScoped
class CharterReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', c.id, 'networkId', c.network_id, 'number', c.number, 'text', %s,
                'changed', c.changed, 'rules', cast(c.rules as jsonb), 'proposalId', c.proposal_id, 'adoptedAt', c.adopted_at,
                'inForce', not exists (select 1 from network_charter n where n.network_id = c.network_id and n.number > c.number),
                'acceptances', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', a.organisation_id, 'name', o.name,
                        'person', p.name, 'acceptedAt', a.accepted_at) order by a.accepted_at, a.organisation_id), '[]')
                    from network_charter_acceptance a join organisation o on o.id = a.organisation_id
                    join person p on p.id = a.person_id where a.charter_id = c.id)) as text)
            from network_charter c where c.cluster_id = $1 and c.network_id = $2
            """;
    static final String ONE = DOCUMENT.formatted("c.text") + " and c.id = $3";
    private static final String LIST =
            DOCUMENT.formatted("null") + " and c.number < $3 order by c.number desc limit $4";

    private final Documents documents;

    CharterReads(Documents documents) {
        this.documents = documents;
    }

    Uni<CharterView> get(UUID clusterId, UUID networkId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, networkId, id), CharterView.class);
    }

    /** The one in force first. */
    Uni<Page<CharterView>> list(UUID clusterId, UUID networkId, PageRequest page) {
        List<String> after = page.after();
        int before = after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.get(0));
        return documents
                .list(LIST, Tuple.of(clusterId, networkId, before, page.fetch()), CharterView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.number())));
    }
}
