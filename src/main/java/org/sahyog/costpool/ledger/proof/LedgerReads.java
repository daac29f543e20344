package org.sahyog.costpool.ledger.proof;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Books as they are read: page by page, whole as a file, and computed anew. */
@ApplicationScoped
class LedgerReads {
    private static final String LIST = """
            select cast(jsonb_build_object('id', l.id, 'number', l.number, 'kind', l.kind, 'occurredOn', l.occurred_on,
                'recordedAt', l.recorded_at, 'thing', t.thing, 'thingId', l.thing_id, 'title', t.title, 'reversesId', l.reverses_id,
                'previousHash', l.previous_hash, 'hash', l.hash,
                'entries', (select jsonb_agg(jsonb_build_object('account', a.name, 'kind', a.kind, 'organisationId', o.id,
                        'organisationName', o.name, 'amount', e.amount, 'currency', a.currency) order by e.position)
                    from ledger_entry e join ledger_account a on a.id = e.account_id left join organisation o on o.id = a.party_id
                    where e.transaction_id = l.id)) as text)
            from (select * from ledger_transaction t where t.cluster_id = $1 and t.book_id = $2 and t.number > $3
                order by t.number limit $4) l
            cross join %s
            order by l.number
            """.formatted(PostingThing.of("l.id"));

    /** Computed by PostgreSQL in one moment; at most so many of the newest, and so many of the old ones in turn. */
    private static final String PROOF = """
            select cast(ledger_prove(b.id, 10000, 5000) as text) from ledger_book b where b.cluster_id = $1 and b.id = $2
            """;

    private static final String LAST = "select number from ledger_book where cluster_id = $1 and id = $2";

    private static final String LINES = """
            select t.number, concat_ws(',', t.number, t.id, t.kind, to_char(t.occurred_on, 'YYYY-MM-DD'),
                to_char(t.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), t.thing_id,
                coalesce(cast(t.reverses_id as text), '-'), t.previous_hash, t.hash, a.name, e.amount, a.currency) as line
            from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
            where t.cluster_id = $1 and t.book_id = $2 and t.number > $3 and t.number <= $3 + $4 order by t.number, e.position
            """;
    private static final String HEAD =
            "number,id,kind,occurredOn,recordedAt,thing,reverses,previousHash,hash,account,amount,currency\r\n";
    private static final long BATCH = 500;

    private final Documents documents;
    private final Pool pool;

    LedgerReads(Documents documents, Pool pool) {
        this.documents = documents;
        this.pool = pool;
    }

    Uni<Page<LedgerTransactionView>> list(UUID clusterId, UUID book, PageRequest page) {
        List<String> after = page.after();
        long last = after.isEmpty() ? 0 : Long.parseLong(after.get(0));
        return documents
                .list(LIST, Tuple.of(clusterId, book, last, page.fetch()), LedgerTransactionView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.number())));
    }

    Uni<LedgerProofView> proof(UUID clusterId, UUID book) {
        return documents.get(PROOF, Tuple.of(clusterId, book), LedgerProofView.class);
    }

    private Uni<Long> last(UUID clusterId, UUID book) {
        return pool.preparedQuery(LAST)
                .execute(Tuple.of(clusterId, book))
                .map(rows -> rows.iterator().next().getLong("number"));
    }

    /** CSV (RFC 4180): a line for each entry. Of the transactions that are there when it begins, a few hundred at a time. */
    Multi<String> export(UUID clusterId, UUID book) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(HEAD),
                        last(clusterId, book).onItem().transformToMulti(last -> lines(clusterId, book, last)));
    }

    private Multi<String> lines(UUID clusterId, UUID book, long last) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicLong::new, after -> batch(clusterId, book, after.getAndAdd(BATCH), last))
                .until(String::isEmpty);
    }

    private Uni<String> batch(UUID clusterId, UUID book, long after, long last) {
        return after >= last
                ? Uni.createFrom().item("")
                : pool.preparedQuery(LINES)
                        .execute(Tuple.of(clusterId, book, after, Math.min(BATCH, last - after)))
                        .map(LedgerReads::joined);
    }

    private static String joined(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("line") + "\r\n")
                .collect(Collectors.joining());
    }
}
