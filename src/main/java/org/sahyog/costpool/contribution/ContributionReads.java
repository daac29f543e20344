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
                'state', c.state, 'receipt', receipt_number(c.financial_year, c.receipt_number),
                'receivedAt', c.received_at, 'receivedBy', r.name, 'decidedAt', c.decided_at, 'decidedBy', d.name,
                'refusalReason', c.refusal_reason, 'reversedAt', c.reversed_at, 'reversalReason', c.reversal_reason,
                'transactionId', c.transaction_id,
                'settles', (select coalesce(jsonb_agg(jsonb_build_object('claimId', k.id, 'kind', k.kind, 'dueOn', k.due_on,
                    'amount', a.amount) order by k.due_on, k.id), '[]')
                    from cost_pool_allotment a join cost_pool_claim k on k.id = a.claim_id where a.contribution_id = c.id),
                'version', c.version) as text)
            from %s c join cost_pool p on p.id = c.pool_id left join organisation o on o.id = c.organisation_id
            left join person r on r.id = c.created_by left join person d on d.id = c.decided_by
            """;
    private static final String WRITTEN =
            DOCUMENT.formatted("cost_pool_contribution") + "where c.cluster_id = $1 and c.pool_id = $2 and ";
    private static final String ONE = WRITTEN + "c.id = $3";
    private static final String THESE = WRITTEN + "c.id = any($3) order by c.financial_year, c.receipt_number";

    /** A page is chosen before anything is joined to it, and names only what is asked for: its cost does not grow with the pool. */
    private static final String PAGE = """
            (select * from cost_pool_contribution where cluster_id = $1 and pool_id = $2 and (paid_on, id) < ($3::text::date, $4) %s
             order by paid_on desc, id desc limit $5)
            """;

    private static final String LATEST_FIRST = "order by c.paid_on desc, c.id desc";
    private static final String NEVER = "9999-12-31";

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
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(page.after(0, NEVER))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        String only = "";
        if (filter.organisationId != null) {
            values.addUUID(filter.organisationId);
            only += " and organisation_id = $" + values.size();
        }
        if (filter.state != null) {
            values.addString(filter.state.name());
            only += " and state = $" + values.size();
        }
        return documents
                .list(DOCUMENT.formatted(PAGE.formatted(only)) + LATEST_FIRST, values, ContributionView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.paidOn(), row.id())));
    }
}
