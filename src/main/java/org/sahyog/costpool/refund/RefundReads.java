package org.sahyog.costpool.refund;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.confirmation.Confirmation;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Refunds as they are shown, the latest first. Shares are what the book says. */
@ApplicationScoped
class RefundReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', r.id, 'poolId', r.pool_id, 'expenseId', r.expense_id, 'expenseTitle', x.title,
                'amount', r.amount, 'currency', p.currency, 'into', r.into_account, 'organisationId', r.organisation_id,
                'organisationName', o.name, 'refundedOn', r.refunded_on, 'reference', r.reference, 'note', r.note,
                'shares', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', a.party_id, 'organisationName', w.name,
                        'payerClass', a.label, 'amount', -e.amount) order by e.position), '[]')
                    from ledger_entry e join ledger_account a on a.id = e.account_id and a.kind in ('MEMBER', 'PAYER')
                    left join organisation w on w.id = a.party_id where e.transaction_id = r.transaction_id and e.amount < 0),
                'enteredAt', r.entered_at, 'enteredBy', s.name, %s, 'version', r.version) as text)
            from cost_pool_refund r join cost_pool p on p.id = r.pool_id join cost_pool_expense x on x.id = r.expense_id
            left join organisation o on o.id = r.organisation_id left join person s on s.id = r.created_by
            left join person d on d.id = r.decided_by
            where r.cluster_id = $1 and r.pool_id = $2
            """.formatted(Confirmation.SHOWN);
    private static final String ONE = DOCUMENT + " and r.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::uuid is null or r.expense_id = $3)
              and ($7::text is null or r.state = $7)
              and ($4::text is null or (r.refunded_on, r.id) < ($4::text::date, $5::text::uuid))
            order by r.refunded_on desc, r.id desc limit $6
            """;

    private final Documents documents;

    RefundReads(Documents documents) {
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<RefundView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), RefundView.class);
    }

    Uni<Page<RefundView>> list(UUID clusterId, UUID poolId, RefundFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(filter.expenseId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch())
                .addString(filter.state == null ? null : filter.state.name());
        return documents
                .list(LIST, values, RefundView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.refundedOn(), row.id())));
    }
}
