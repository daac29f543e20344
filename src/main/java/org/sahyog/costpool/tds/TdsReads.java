package org.sahyog.costpool.tds;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.confirmation.Confirmation;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Deductions and remittances as they are shown, the latest first. */
@ApplicationScoped
class TdsReads {
    private static final String DEDUCTIONS = """
            select cast(jsonb_build_object('expenseId', e.id, 'title', e.title, 'spentOn', e.spent_on, 'payee', e.payee, 'pan', %s,
                'section', e.tds_section, 'rate', e.tds_rate, 'base', e.tds_base, 'amount', e.tds_amount,
                'remittanceId', e.tds_remittance_id) as text)
            from cost_pool_expense e join cost_pool p on p.id = e.pool_id
            where e.cluster_id = $1 and e.pool_id = $2 and e.tds_amount is not null and e.state = 'APPROVED'
              and ($5::boolean is null or $5 = (e.tds_remittance_id is null))
              and ($6::text is null or (e.spent_on, e.id) < ($6::text::date, $7::text::uuid))
            order by e.spent_on desc, e.id desc limit $8
            """.formatted(TaxDeducted.SHOWN_PAN);
    private static final String REMITTANCE = """
            select cast(jsonb_build_object('id', r.id, 'poolId', r.pool_id, 'amount', r.amount, 'currency', p.currency, 'place', r.place,
                'bsrCode', r.bsr_code, 'challanNumber', r.challan_number, 'depositedOn', r.deposited_on,
                'deductions', cast(r.deductions as jsonb), 'enteredAt', r.entered_at, 'enteredBy', s.name, %s, 'version', r.version) as text)
            from cost_pool_tds_remittance r join cost_pool p on p.id = r.pool_id left join person s on s.id = r.created_by
            left join person d on d.id = r.decided_by where r.cluster_id = $1 and r.pool_id = $2
            """.formatted(Confirmation.SHOWN);
    private static final String ONE = REMITTANCE + " and r.id = $3";
    private static final String REMITTANCES = REMITTANCE + """
              and ($3::text is null or (r.deposited_on, r.id) < ($3::text::date, $4::text::uuid))
            order by r.deposited_on desc, r.id desc limit $5
            """;

    private final Documents documents;
    private final CurrentCaller current;

    TdsReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    /** In the transaction of a write. */
    Uni<TdsRemittanceView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), TdsRemittanceView.class);
    }

    Uni<Page<TdsDeductionView>> deductions(UUID clusterId, UUID poolId, TdsFilter filter, PageRequest page) {
        Caller caller = current.get();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new))
                .addBoolean(filter.open);
        return documents
                .list(DEDUCTIONS, paged(values, page), TdsDeductionView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.spentOn(), row.expenseId())));
    }

    Uni<Page<TdsRemittanceView>> remittances(UUID clusterId, UUID poolId, PageRequest page) {
        Tuple values = Tuple.tuple().addUUID(clusterId).addUUID(poolId);
        return documents
                .list(REMITTANCES, paged(values, page), TdsRemittanceView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.depositedOn(), row.id())));
    }

    private static Tuple paged(Tuple values, PageRequest page) {
        List<String> after = page.after();
        return values.addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
    }
}
