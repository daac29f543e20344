package org.sahyog.costpool.bank.line;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.bank.BankReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Lines of the bank as they are shown, the earliest first. */
@ApplicationScoped
class BankLineReads {
    /** Those that a match {@code x} names, each by itself. */
    private static final String MATCHED =
            "lateral (select * from cost_pool_bank_movement m where m.transaction_id = x.transaction_id offset 0) m";

    private static final String DOCUMENT =
            """
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
            """.formatted(BankReads.MOVEMENT, MATCHED, BankReads.WITH_THING, BankReads.UNMATCHED);
    private static final String ONE = DOCUMENT + " and l.id = $3";
    private static final String AFTER =
            " and ($3::text is null or (l.booked_on, l.number) > ($3::text::date, $4::text::bigint)) order by l.booked_on, l.number limit $5";
    private static final String ALL = DOCUMENT + AFTER;
    private static final String OPEN = DOCUMENT + " and l.state = 'OPEN'" + AFTER;
    private static final String OTHERS = DOCUMENT + " and l.state = $6" + AFTER;

    private final Documents documents;

    BankLineReads(Documents documents) {
        this.documents = documents;
    }

    Uni<BankLineView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, id), BankLineView.class);
    }

    Uni<Page<BankLineView>> list(UUID clusterId, UUID poolId, BankLineFilter filter, PageRequest page) {
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

    private static Tuple after(Tuple values, PageRequest page) {
        List<String> after = page.after();
        return values.addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
    }
}
