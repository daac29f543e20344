package org.sahyog.costpool.cashcheck;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Checks as they are shown, and days without any, the latest first. */
@ApplicationScoped
class CashCheckReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', c.id, 'poolId', c.pool_id, 'day', c.day, 'counted', c.counted, 'expected', c.expected,
                'difference', c.counted - c.expected, 'currency', p.currency, 'notes', cast(c.notes as jsonb), 'reason', c.reason,
                'state', c.state, 'checkedAt', c.checked_at, 'checkedBy', s.name, 'decidedAt', c.decided_at, 'decidedBy', d.name,
                'refusalReason', c.refusal_reason, 'transactionId', c.transaction_id, 'version', c.version) as text)
            from cost_pool_cash_check c join cost_pool p on p.id = c.pool_id left join person s on s.id = c.created_by
            left join person d on d.id = c.decided_by
            where c.cluster_id = $1 and c.pool_id = $2
            """;
    private static final String ONE = DOCUMENT + " and c.id = $3";
    private static final String LIST = DOCUMENT + """
              and ($3::text is null or (c.day, c.id) < ($3::text::date, $4::text::uuid))
            order by c.day desc, c.id desc limit $5
            """;

    /** From day to day of the book by its index, whatever happened on each. */
    private static final String UNCHECKED = """
            with recursive days (day) as (
                select max(t.occurred_on) from ledger_transaction t
                where t.cluster_id = $1 and t.book_id = $2 and ($3::text is null or t.occurred_on < $3::text::date)
                union all
                select (select max(t.occurred_on) from ledger_transaction t where t.book_id = $2 and t.occurred_on < d.day)
                from days d where d.day is not null)
            select cast(jsonb_build_object('day', d.day) as text) from days d
            where d.day is not null
              and exists (select 1 from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
                join ledger_account a on a.id = e.account_id and a.name = 'CASH' where t.book_id = $2 and t.occurred_on = d.day)
              and not exists (select 1 from cost_pool_cash_check c where c.pool_id = $2 and c.day = d.day and c.state <> 'REFUSED')
            order by d.day desc limit $4
            """;

    private final Documents documents;

    CashCheckReads(Documents documents) {
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<CashCheckView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), CashCheckView.class);
    }

    Uni<Page<CashCheckView>> list(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, CashCheckView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.day(), row.id())));
    }

    Uni<Page<UncheckedDayView>> unchecked(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.of(clusterId, poolId, after.isEmpty() ? null : after.get(0), page.fetch());
        return documents
                .list(UNCHECKED, values, UncheckedDayView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.day())));
    }
}
