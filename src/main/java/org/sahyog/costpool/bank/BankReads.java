package org.sahyog.costpool.bank;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Lines of the bank and movements of the book as they are shown, the earliest first. */
@ApplicationScoped
class BankReads {
    /** Of a movement {@code m}, with what it is of. */
    private static final String MOVEMENT = """
            jsonb_build_object('transactionId', m.transaction_id, 'number', m.number, 'kind', m.kind, 'thing', t.thing, 'thingId', t.thing_id,
                'occurredOn', m.occurred_on, 'amount', m.amount, 'title', t.title, 'counterparty', t.party, 'payerClass', t.party_class,
                'document', coalesce(t.invoice_number, t.receipt), 'reference', t.reference)
            """;

    private static final String WITH_THING = " cross join " + PostingThing.of("m.transaction_id");

    /** Those that a match {@code x} names, each by itself. */
    private static final String MATCHED =
            "lateral (select * from cost_pool_bank_movement m where m.transaction_id = x.transaction_id offset 0) m";

    private static final String UNMATCHED =
            "not exists (select 1 from cost_pool_bank_match x where x.transaction_id = m.transaction_id)";
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', l.id, 'bookedOn', l.booked_on, 'amount', l.amount, 'currency', p.currency,
                'narration', l.narration, 'reference', l.reference, 'balance', l.balance, 'state', l.state, 'how', l.how,
                'movements', coalesce((select jsonb_agg(%1$s order by m.number) from cost_pool_bank_match x
                    cross join %2$s %3$s where x.line_id = l.id), '[]'),
                'suggestions', case when l.state <> 'OPEN' then '[]' else coalesce((select jsonb_agg(%1$s order by m.days, m.number) from (
                    select m.*, abs(m.occurred_on - l.booked_on) as days from cost_pool_bank_movement m
                    where m.pool_id = l.pool_id and m.occurred_on between l.booked_on - 31 and l.booked_on + 31 and m.amount = l.amount
                      and %4$s
                    order by days, m.number limit 5) m %3$s), '[]') end,
                'reason', l.reason, 'decidedAt', l.decided_at, 'decidedBy', d.name, 'number', l.number) as text)
            from cost_pool_bank_line l join cost_pool p on p.id = l.pool_id left join person d on d.id = l.decided_by
            where l.cluster_id = $1 and l.pool_id = $2
            """.formatted(MOVEMENT, MATCHED, WITH_THING, UNMATCHED);
    private static final String ONE = DOCUMENT + " and l.id = $3";
    private static final String AFTER =
            " and ($3::text is null or (l.booked_on, l.number) > ($3::text::date, $4::text::bigint)) order by l.booked_on, l.number limit $5";
    private static final String ALL = DOCUMENT + AFTER;
    private static final String OPEN = DOCUMENT + " and l.state = 'OPEN'" + AFTER;
    private static final String OTHERS = DOCUMENT + " and l.state = $6" + AFTER;
    private static final String MOVEMENTS = """
            select cast(%1$s as text) from (
                select m.* from cost_pool_bank_movement m
                where m.cluster_id = $1 and m.pool_id = $2 and m.occurred_on between $3 and $4 and %3$s
                  and ($5::text is null or (m.occurred_on, m.number) > ($5::text::date, $6::text::bigint))
                order by m.occurred_on, m.number limit $7) m %2$s
            order by m.occurred_on, m.number
            """.formatted(MOVEMENT, WITH_THING, UNMATCHED);
    private static final String FORMAT =
            "select columns from cost_pool_bank_format where cluster_id = $1 and pool_id = $2";
    private static final String RECONCILIATION = """
            select cast(jsonb_build_object('currency', p.currency, 'bookBalance', b.balance, 'bankBalance', n.balance, 'bankUntil', n.booked_on,
                'onlyInBook', b.balance - s.matched, 'onlyAtBank', s.open, 'openLines', s.lines, 'setAside', s.aside,
                'difference', n.balance - (s.matched + s.open + s.aside)) as text)
            from cost_pool p
            cross join lateral (select coalesce(sum(l.balance), 0) as balance from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = p.id and a.kind = 'BANK') b
            left join lateral (select l.balance, l.booked_on from cost_pool_bank_line l where l.pool_id = p.id
                order by l.booked_on desc, l.number desc limit 1) n on true
            cross join lateral (
                select coalesce(sum(l.amount) filter (where l.state = 'MATCHED'), 0) as matched,
                    coalesce(sum(l.amount) filter (where l.state = 'OPEN'), 0) as open, count(*) filter (where l.state = 'OPEN') as lines,
                    coalesce(sum(l.amount) filter (where l.state = 'SET_ASIDE'), 0) as aside
                from cost_pool_bank_line l where l.pool_id = p.id) s
            where p.cluster_id = $1 and p.id = $2
            """;

    private final Documents documents;

    BankReads(Documents documents) {
        this.documents = documents;
    }

    Uni<BankLineView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), BankLineView.class);
    }

    Uni<Page<BankLineView>> lines(UUID clusterId, UUID poolId, BankLineFilter filter, PageRequest page) {
        BankLineState state = filter.state;
        Tuple values = after(Tuple.of(clusterId, poolId), page);
        String sql = state == null ? ALL : state == BankLineState.OPEN ? OPEN : OTHERS;
        if (sql.equals(OTHERS)) {
            values.addString(String.valueOf(state));
        }
        return documents
                .list(sql, values, BankLineView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.bookedOn(), row.number())));
    }

    Uni<Page<BankMovementView>> movements(
            UUID clusterId, UUID poolId, LocalDate from, LocalDate until, PageRequest page) {
        Tuple values = after(
                Tuple.tuple()
                        .addUUID(clusterId)
                        .addUUID(poolId)
                        .addLocalDate(from)
                        .addLocalDate(until),
                page);
        return documents
                .list(MOVEMENTS, values, BankMovementView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.occurredOn(), row.number())));
    }

    private static Tuple after(Tuple values, PageRequest page) {
        List<String> after = page.after();
        return values.addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
    }

    Uni<BankReconciliationView> reconciliation(UUID clusterId, UUID poolId) {
        return documents.get(RECONCILIATION, Tuple.of(clusterId, poolId), BankReconciliationView.class);
    }

    /** Not found before somebody has said so, or a statement was read. */
    Uni<BankColumns> format(UUID clusterId, UUID poolId) {
        return documents.get(FORMAT, Tuple.of(clusterId, poolId), BankColumns.class);
    }

    Uni<@Nullable BankColumns> knownFormat(UUID clusterId, UUID poolId) {
        return documents
                .list(FORMAT, Tuple.of(clusterId, poolId), BankColumns.class)
                .map(found -> found.isEmpty() ? null : found.get(0));
    }
}
