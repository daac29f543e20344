package org.sahyog.costpool.voucher;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.shared.json.Documents;

/** A pool’s book as vouchers, by day; along an index of its days. */
@ApplicationScoped
class VoucherReads {
    /** All its accounts: as many as it has members, and a few. {@code last}: the transaction up to which it is read. */
    private static final String BOOK = """
            select cast(jsonb_build_object('currency', p.currency, 'last', b.number, 'accounts', (
                select coalesce(jsonb_agg(jsonb_build_object('account', a.name, 'kind', a.kind, 'organisationId', a.party_id,
                    'organisationName', o.name, 'label', a.label) order by a.id), '[]')
                from ledger_account a left join organisation o on o.id = a.party_id where a.book_id = p.id)) as text)
            from cost_pool p join ledger_book b on b.id = p.id where p.cluster_id = $1 and p.id = $2
            """;

    /** After day $3 and transaction $4, until day $5, as the book was at transaction $6; $7 of them. */
    private static final String VOUCHERS = """
            select cast(jsonb_build_object('id', l.id, 'number', l.number, 'day', l.occurred_on, 'kind', t.kind, 'thing', t.thing,
                'title', t.title, 'counterparty', t.party, 'payerClass', t.party_class, 'other', t.other, 'receipt', t.receipt,
                'reference', t.reference, 'note', t.note, 'gstin', t.gstin, 'invoiceNumber', t.invoice_number, 'tax', coalesce(t.tax, 0),
                'reversesNumber', t.reverses_number,
                'entries', (select jsonb_agg(jsonb_build_object('account', a.name, 'kind', a.kind, 'amount', e.amount) order by e.position)
                    from ledger_entry e join ledger_account a on a.id = e.account_id where e.transaction_id = l.id)) as text)
            from (select t.id, t.number, t.occurred_on from ledger_transaction t where t.cluster_id = $1 and t.book_id = $2
                    and (t.occurred_on, t.number) > ($3::date, $4::bigint) and t.occurred_on <= $5::date and t.number <= $6::bigint
                order by t.occurred_on, t.number limit $7) l
            cross join %s
            order by l.occurred_on, l.number
            """.formatted(PostingThing.of("l.id"));

    private final Documents documents;

    VoucherReads(Documents documents) {
        this.documents = documents;
    }

    record Book(String currency, long last, List<LedgerAccount> accounts) {}

    Uni<Book> book(UUID clusterId, UUID poolId) {
        return documents.get(BOOK, Tuple.of(clusterId, poolId), Book.class);
    }

    Uni<List<Voucher>> after(
            UUID clusterId, UUID poolId, LocalDate day, long number, LocalDate until, long last, int most) {
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addLocalDate(day)
                .addLong(number)
                .addLocalDate(until)
                .addLong(last)
                .addInteger(most);
        return documents.list(VOUCHERS, values, Voucher.class);
    }
}
