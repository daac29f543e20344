package org.sahyog.costpool.purchase.demand;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.purchase.PurchaseReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Who needs how much, in the order of their ids. */
@ApplicationScoped
class DemandReads {
    private static final String DEMANDS = """
            select cast(jsonb_build_object('organisationId', d.organisation_id, 'organisationName', o.name, 'quantity', d.quantity,
                'delivered', d.delivered, 'deliveredOn', d.delivered_on, 'statedAt', d.stated_at) as text)
            from cost_pool_purchase b join cost_pool_demand d on d.purchase_id = b.id join organisation o on o.id = d.organisation_id
            where b.cluster_id = $1 and b.pool_id = $2 and b.id = $3 and ($4::text is null or d.organisation_id > $4::text::uuid)
            order by d.organisation_id limit $5
            """;
    private static final String DEMAND = """
            select cast(jsonb_build_object('organisationId', d.organisation_id, 'organisationName', o.name, 'quantity', d.quantity,
                'delivered', d.delivered, 'deliveredOn', d.delivered_on, 'statedAt', d.stated_at) as text)
            from cost_pool_demand d join organisation o on o.id = d.organisation_id where d.purchase_id = $1 and d.organisation_id = $2
            """;

    private final PurchaseReads purchases;
    private final Documents documents;

    DemandReads(PurchaseReads purchases, Documents documents) {
        this.purchases = purchases;
        this.documents = documents;
    }

    Uni<Page<DemandView>> list(UUID clusterId, UUID poolId, UUID id, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.of(clusterId, poolId, id, after.isEmpty() ? null : after.get(0), page.fetch());
        return purchases
                .get(clusterId, poolId, id)
                .chain(() -> documents.list(DEMANDS, values, DemandView.class))
                .map(rows -> Page.of(rows, page, row -> List.of(row.organisationId())));
    }

    /** In the transaction of a write. */
    Uni<DemandView> written(UUID id, UUID organisationId) {
        return documents.written(DEMAND, Tuple.of(id, organisationId), DemandView.class);
    }
}
