package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Joint purchases as they are shown, the latest first. */
@ApplicationScoped
public class PurchaseReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', b.id, 'poolId', b.pool_id, 'title', b.title, 'unit', b.unit, 'note', b.note,
                'demandUntil', b.demand_until, 'state', b.state, 'members', d.members, 'quantity', d.quantity, 'quoteId', b.quote_id,
                'supplier', q.supplier, 'orderedAt', b.ordered_at, 'orderedQuantity', b.ordered_quantity, 'total', b.total,
                'currency', p.currency, 'reason', b.reason, 'begunAt', b.begun_at, 'version', b.version) as text)
            from cost_pool_purchase b join cost_pool p on p.id = b.pool_id left join cost_pool_quote q on q.id = b.quote_id
            cross join lateral (select count(*) as members, coalesce(sum(m.quantity), 0) as quantity
                from cost_pool_demand m where m.purchase_id = b.id) d
            where b.cluster_id = $1 and b.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and b.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or (b.begun_at, b.id) < ($3::text::timestamptz, $4::text::uuid))
            order by b.begun_at desc, b.id desc limit $5
            """;
    private final Documents documents;

    PurchaseReads(Documents documents) {
        this.documents = documents;
    }

    public Uni<PurchaseView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), PurchaseView.class);
    }

    /** In the transaction of a write. */
    public Uni<PurchaseView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), PurchaseView.class);
    }

    Uni<Page<PurchaseView>> list(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, PurchaseView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.begunAt(), row.id())));
    }
}
