package org.sahyog.costpool.receipt;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Receipts as they are printed. */
@ApplicationScoped
class ReceiptReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('number', receipt_number(c.financial_year, c.receipt_number), 'amount', c.amount,
                'currency', p.currency, 'paidOn', c.paid_on, 'into', c.into_account, 'reference', c.reference, 'note', c.note,
                'organisationName', o.name, 'payerClass', c.payer_class, 'poolName', p.name, 'networkName', n.name,
                'clusterName', k.name, 'receivedBy', r.name, 'receivedAt', c.received_at, 'entry', t.number,
                'hash', t.hash, 'reversedOn', cast(c.reversed_at at time zone k.zone as date),
                'reversalReason', c.reversal_reason, 'reversalEntry', v.number) as text)
            from cost_pool_contribution c join cost_pool p on p.id = c.pool_id join network n on n.id = p.network_id
            join cluster k on k.id = c.cluster_id join ledger_transaction t on t.id = c.transaction_id
            left join ledger_transaction v on v.reverses_id = t.id left join organisation o on o.id = c.organisation_id
            left join person r on r.id = c.created_by
            where c.cluster_id = $1 and c.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and c.id = $3";
    private static final String RANGE =
            DOCUMENT + " and c.financial_year = $3 and c.receipt_number between $4 and $5 order by c.receipt_number";

    private final Documents documents;

    ReceiptReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Receipt> get(UUID clusterId, UUID poolId, UUID contributionId) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, contributionId), Receipt.class);
    }

    /** At least one. */
    Uni<List<Receipt>> range(UUID clusterId, UUID poolId, ReceiptNumber first, ReceiptNumber last) {
        Tuple values = Tuple.of(clusterId, poolId, first.year(), first.number(), last.number());
        return documents
                .list(RANGE, values, Receipt.class)
                .invoke(found -> DomainException.refuseIf(found.isEmpty(), RequestProblem.NOT_FOUND));
    }
}
