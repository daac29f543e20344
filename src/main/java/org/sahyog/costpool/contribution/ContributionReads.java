package org.sahyog.costpool.contribution;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Contributions as they are shown, what was paid last first. */
@ApplicationScoped
class ContributionReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', c.id, 'poolId', c.pool_id, 'organisationId', c.organisation_id, 'organisationName', o.name,
                'payerClass', c.payer_class, 'amount', c.amount, 'currency', p.currency, 'into', c.into_account, 'paidOn', c.paid_on,
                'reference', c.reference, 'note', c.note,
                'receipt', c.financial_year || '-' || to_char((c.financial_year + 1) % 100, 'FM00') || '/' ||
                    case when c.receipt_number < 10000 then to_char(c.receipt_number, 'FM0000') else cast(c.receipt_number as text) end,
                'receivedAt', c.received_at, 'receivedBy', r.name, 'reversedAt', c.reversed_at, 'reversalReason', c.reversal_reason,
                'transactionId', c.transaction_id, 'version', c.version) as text)
            from cost_pool_contribution c join cost_pool p on p.id = c.pool_id left join organisation o on o.id = c.organisation_id
            left join person r on r.id = c.created_by
            where c.cluster_id = $1 and c.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and c.id = $3";
    private static final String THESE = DOCUMENT + " and c.id = any($3) order by c.financial_year, c.receipt_number";
    private static final String LIST = DOCUMENT + """
              and ($3::uuid is null or c.organisation_id = $3)
              and ($4::text is null or (c.paid_on, c.id) < ($4::text::date, $5::text::uuid))
            order by c.paid_on desc, c.id desc limit $6
            """;

    private final Documents documents;

    ContributionReads(Documents documents) {
        this.documents = documents;
    }

    Uni<ContributionView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, id), ContributionView.class);
    }

    /** In the transaction of a write. */
    Uni<ContributionView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), ContributionView.class);
    }

    /** In the transaction of a write, by their receipts. */
    Uni<List<ContributionView>> written(UUID clusterId, UUID poolId, List<UUID> ids) {
        Tuple values = Tuple.of(clusterId, poolId, ids.toArray(UUID[]::new));
        return documents.writtenList(THESE, values, ContributionView.class);
    }

    Uni<Page<ContributionView>> list(UUID clusterId, UUID poolId, ContributionFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(filter.organisationId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, ContributionView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.paidOn(), row.id())));
    }
}
