package org.sahyog.costpool.transfer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Transfers as they are shown, in the order of their proposal. */
@ApplicationScoped
class TransferReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', t.id, 'from', jsonb_build_object('organisationId', t.from_id, 'organisationName', f.name,
                    'payerClass', t.from_class),
                'to', jsonb_build_object('organisationId', t.to_id, 'organisationName', o.name,
                    'payerClass', t.to_class), 'amount', t.amount, 'currency', p.currency,
                'state', t.state, 'place', t.place, 'reference', t.reference, 'reason', t.reason, 'proposedAt', t.proposed_at,
                'paidAt', t.paid_at, 'endedAt', t.ended_at, 'transactionId', t.transaction_id, 'version', t.version) as text)
            from cost_pool_transfer t join cost_pool p on p.id = t.pool_id left join organisation f on f.id = t.from_id
            left join organisation o on o.id = t.to_id
            where t.cluster_id = $1 and t.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and t.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or t.state = $3)
              and ($4::text is null or (t.proposed_at, t.id) > ($4::text::timestamptz, $5::text::uuid))
            order by t.proposed_at, t.id limit $6
            """;

    private final Documents documents;

    TransferReads(Documents documents) {
        this.documents = documents;
    }

    Uni<PoolTransferView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), PoolTransferView.class);
    }

    /** In the transaction of a write. */
    Uni<PoolTransferView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), PoolTransferView.class);
    }

    Uni<Page<PoolTransferView>> list(UUID clusterId, UUID poolId, TransferFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(filter.state == null ? null : filter.state.name())
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, PoolTransferView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.proposedAt(), row.id())));
    }
}
