package org.sahyog.costpool.purchase.quote;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.purchase.Purchase;
import org.sahyog.costpool.purchase.PurchaseReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Quotes as they are shown, the earliest first. */
@ApplicationScoped
class QuoteReads {
    private static final String LIST = """
            select cast(jsonb_build_object('id', q.id, 'supplier', q.supplier, 'steps', cast(q.steps as jsonb), 'delivery', q.delivery,
                'validUntil', q.valid_until, 'note', q.note, 'givenAt', q.given_at, 'givenBy', g.name,
                'quantity', coalesce(b.ordered_quantity,
                    (select coalesce(sum(d.quantity), 0) from cost_pool_demand d where d.purchase_id = b.id))) as text)
            from cost_pool_purchase b join cost_pool_quote q on q.purchase_id = b.id left join person g on g.id = q.created_by
            where b.cluster_id = $1 and b.pool_id = $2 and b.id = $3
            """;
    private static final String ONE = LIST + " and q.id = $4";
    private static final String PAGE = LIST + """
              and ($4::text is null or (q.given_at, q.id) > ($4::text::timestamptz, $5::text::uuid)) order by q.given_at, q.id limit $6
            """;

    private final PurchaseReads purchases;
    private final Documents documents;

    QuoteReads(PurchaseReads purchases, Documents documents) {
        this.purchases = purchases;
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<QuoteView> written(Purchase purchase, UUID id) {
        return documents
                .written(ONE, Tuple.of(purchase.clusterId, purchase.poolId, purchase.id, id), Quote.class)
                .map(Quote::view);
    }

    Uni<Page<QuoteView>> list(UUID clusterId, UUID poolId, UUID purchaseId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(purchaseId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return purchases
                .get(clusterId, poolId, purchaseId)
                .chain(() -> documents
                        .list(PAGE, values, Quote.class)
                        .map(rows -> rows.stream().map(Quote::view).toList())
                        .map(rows -> Page.of(rows, page, row -> List.of(row.givenAt(), row.id()))));
    }
}
