package org.sahyog.costpool.bank;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Movements of the bank account in the book, the earliest first, and how the book stands beside the bank. {@code m}: a movement. */
@ApplicationScoped
public class BankReads {
    /** Of a movement {@code m}, with what it is of. */
    public static final String MOVEMENT = """
            jsonb_build_object('transactionId', m.transaction_id, 'number', m.number, 'kind', m.kind, 'thing', t.thing, 'thingId', t.thing_id,
                'occurredOn', m.occurred_on, 'amount', m.amount, 'title', t.title, 'counterparty', t.party, 'payerClass', t.party_class,
                'document', coalesce(t.invoice_number, t.receipt), 'reference', t.reference)
            """;

    public static final String WITH_THING = " cross join " + PostingThing.of("m.transaction_id");

    public static final String UNMATCHED =
            "not exists (select 1 from cost_pool_bank_match x where x.transaction_id = m.transaction_id)";
    private static final String MOVEMENTS = """
            select cast(%1$s as text) from (
                select m.* from cost_pool_bank_movement m
                where m.cluster_id = $1 and m.pool_id = $2 and m.occurred_on between $3 and $4 and %3$s
                  and ($5::text is null or (m.occurred_on, m.number) > ($5::text::date, $6::text::bigint))
                order by m.occurred_on, m.number limit $7) m %2$s
            order by m.occurred_on, m.number
            """.formatted(MOVEMENT, WITH_THING, UNMATCHED);
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
}
