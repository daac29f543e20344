package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.costpool.expense.evidence.Evidence;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Expenses as they are shown, what was submitted last first. Shares are what the book says. */
@ApplicationScoped
public class ExpenseReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', e.id, 'poolId', e.pool_id, 'title', e.title, 'category', e.category, 'amount', e.amount,
                    'currency', p.currency, 'spentOn', e.spent_on, 'payments', cast(e.payments as jsonb), 'bearers', cast(e.bearers as jsonb),
                    'rule', e.rule, 'parts', cast(e.parts as jsonb), 'foreignCurrency', e.foreign_currency,
                    'foreignAmount', e.foreign_amount, 'rate', e.rate, 'payee', e.payee, 'invoiceNumber', e.invoice_number,
                    'gstin', e.gstin, 'tax', e.tax, 'inKind', e.in_kind, 'proposalId', e.proposal_id, 'receipts', %s)
                || jsonb_build_object('state', e.state, 'approvalsNeeded', e.approvals_needed,
                    'shares', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', a.party_id, 'organisationName', o.name,
                            'amount', n.amount) order by n.position), '[]')
                        from ledger_entry n join ledger_account a on a.id = n.account_id join organisation o on o.id = a.party_id
                        where n.transaction_id = e.transaction_id and a.kind = 'MEMBER' and n.amount > 0),
                    'approvals', (select coalesce(jsonb_agg(jsonb_build_object('personId', v.person_id, 'personName', w.name,
                            'forOrganisation', o.name, 'approvedAt', v.approved_at) order by v.approved_at, v.person_id), '[]')
                        from cost_pool_approval v join person w on w.id = v.person_id join organisation o on o.id = v.on_behalf_of
                        where v.expense_id = e.id),
                    'submittedAt', e.submitted_at, 'submittedBy', s.name, 'submittedForName', f.name, 'decidedAt', e.decided_at,
                    'reason', e.reason, 'transactionId', e.transaction_id,
                    'tds', case when e.tds_amount is not null then jsonb_build_object('section', e.tds_section, 'rate', e.tds_rate,
                        'base', e.tds_base, 'amount', e.tds_amount, 'pan', %s) end, 'tdsRemittanceId', e.tds_remittance_id,
                    'refunded', (select coalesce(sum(r.amount), 0) from cost_pool_refund r where r.expense_id = e.id
                        and r.reversed_at is null and r.state = 'CONFIRMED'), 'version', e.version) as text)
            from cost_pool_expense e join cost_pool p on p.id = e.pool_id join person s on s.id = e.created_by
            join organisation f on f.id = e.on_behalf_of
            where e.cluster_id = $1 and e.pool_id = $2
            """.formatted(FileLinks.json(Evidence.KIND, "e.id"), TaxDeducted.SHOWN_PAN);
    private static final String ONE = DOCUMENT + " and e.id = $5";
    private static final String LIST = DOCUMENT + """
              and ($5::text is null or e.state = $5) and ($6::text is null or e.category = $6)
              and ($7::text is null or (e.submitted_at, e.id) < ($7::text::timestamptz, $8::text::uuid))
            order by e.submitted_at desc, e.id desc limit $9
            """;

    private final Documents documents;
    private final CurrentCaller current;

    ExpenseReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<ExpenseView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, values(clusterId, poolId).addUUID(id), ExpenseView.class);
    }

    /** In the transaction of a write. */
    public Uni<ExpenseView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, values(clusterId, poolId).addUUID(id), ExpenseView.class);
    }

    private Tuple values(UUID clusterId, UUID poolId) {
        Caller caller = current.get();
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new));
    }

    Uni<Page<ExpenseView>> list(UUID clusterId, UUID poolId, ExpenseFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = values(clusterId, poolId)
                .addString(filter.state == null ? null : filter.state.name())
                .addString(filter.category == null ? null : filter.category.name())
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, ExpenseView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.submittedAt(), row.id())));
    }
}
