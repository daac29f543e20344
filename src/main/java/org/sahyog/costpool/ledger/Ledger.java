package org.sahyog.costpool.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Writes transactions into a book. In the transaction of its callers, who hold the book’s pool: one after the other. */
@ApplicationScoped
public class Ledger {
    private static final Sql OPEN = Sql.of("insert into ledger_book (id, cluster_id) values (:book, :cluster)");

    /** The end of the chain, the last closed day, and what floored accounts would hold afterwards, if that were less than nothing. */
    private static final Sql BEFORE = Sql.of("""
            select b.cluster_id, b.number, b.hash,
                (select max(c.until) from ledger_closing c where c.book_id = b.id) as closed,
                (select min(coalesce(l.balance, 0) + w.amount)
                 from (select name, currency, sum(amount) as amount
                       from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as t(name text, currency text, amount bigint, floored boolean)
                       where floored group by name, currency having sum(amount) < 0) w
                 left join ledger_account a on a.book_id = b.id and a.name = w.name and a.currency = w.currency
                 left join ledger_balance l on l.account_id = a.id) as lowest
            from ledger_book b where b.id = :book
            """);

    private static final Sql POST = Sql.of("""
            with wanted as materialized (
                select * from jsonb_to_recordset(cast(cast(:entries as text) as jsonb))
                    as t(position integer, kind text, party uuid, label text, name text, currency text, amount bigint, floored boolean)),
            made as (
                insert into ledger_account (cluster_id, book_id, kind, party_id, label, currency, floored)
                select distinct cast(:cluster as uuid), cast(:book as uuid), kind, party, label, currency, floored from wanted w
                where not exists (select 1 from ledger_account a
                    where a.book_id = :book and a.name = w.name and a.currency = w.currency)
                returning id, name, currency),
            account as (
                select id, name, currency from made
                union all select a.id, a.name, a.currency from ledger_account a
                where a.book_id = :book and (a.name, a.currency) in (select name, currency from wanted)),
            moved as (
                insert into ledger_transaction (id, cluster_id, book_id, number, kind, occurred_on, recorded_at, thing_id, reverses_id,
                    previous_hash, hash, created_by, on_behalf_of)
                values (:id, :cluster, :book, :number, :kind, :day, :now, :thing, :reverses, :previous, :hash, :person, :organisation))
            insert into ledger_entry (transaction_id, position, account_id, amount, occurred_on, number)
            select cast(:id as uuid), w.position, a.id, w.amount, :day, :number from wanted w join account a on a.name = w.name and a.currency = w.currency
            """);

    private static final Sql ENTRIES = Sql.of("""
            select t.kind, t.occurred_on, t.thing_id, t.reverses_id, a.kind, a.party_id, a.label, a.currency, e.amount
            from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
            where t.book_id = :book and t.id = :id order by e.position
            """);

    private final CurrentCaller current;
    private final Clock clock;

    Ledger(CurrentCaller current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** A new book, before the first transaction. */
    public Uni<Void> open(UUID cluster, UUID book) {
        return OPEN.with("book", book)
                .with("cluster", cluster)
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "ledger_book_pkey"))
                .transform(twin -> new DomainException(RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }

    public Uni<Void> post(UUID book, Posting posting) {
        String entries = json(posting.entries()).encode();
        return BEFORE.with("book", book)
                .with("entries", entries)
                .row()
                .invoke(head -> refuseUnlessFit(posting, (LocalDate) head[3], (Number) head[4]))
                .chain(head -> post((UUID) head[0], link(book, head, posting), entries));
    }

    private ChainLink link(UUID book, Object[] head, Posting posting) {
        return new ChainLink(
                book,
                ((Number) head[1]).longValue() + 1,
                (String) head[2],
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                posting);
    }

    private static void refuseUnlessFit(Posting posting, @Nullable LocalDate closed, @Nullable Number lowest) {
        if (closed != null && !posting.occurredOn().isAfter(closed)) {
            throw new DomainException(LedgerProblem.DAY_CLOSED, closed);
        }
        if (lowest != null && lowest.longValue() < 0) {
            throw new DomainException(
                    LedgerProblem.SHORT_OF_MONEY, MoneyInWords.of(-lowest.longValue(), currency(posting)));
        }
    }

    private static String currency(Posting posting) {
        return posting.entries().get(0).account().currency();
    }

    private Uni<Void> post(UUID cluster, ChainLink link, String entries) {
        Posting posting = link.posting();
        Caller caller = current.get();
        ActingFor acting = caller.actingFor();
        return POST.with("entries", entries)
                .with("cluster", cluster)
                .with("book", link.book())
                .with("id", posting.id())
                .with("number", link.number())
                .with("kind", posting.kind().name())
                .with("day", posting.occurredOn())
                .with("now", link.recordedAt())
                .with("thing", posting.thing())
                .with("reverses", posting.reverses())
                .with("previous", link.previousHash())
                .with("hash", link.hash())
                .with("person", caller.id())
                .with("organisation", acting == null ? null : acting.organisationId())
                .update()
                .replaceWithVoid();
    }

    /** Takes back a transaction as of that day; its thing knows that it is taken back once, and so does PostgreSQL. */
    public Uni<Void> reverse(UUID book, UUID transaction, UUID id, LocalDate day) {
        return ENTRIES.with("book", book)
                .with("id", transaction)
                .rows()
                .map(rows -> read(transaction, rows).reversed(id, day))
                .chain(reversal -> post(book, reversal));
    }

    private static Posting read(UUID id, List<Object[]> rows) {
        Object[] first = rows.get(0);
        return new Posting(
                id,
                PostingKind.valueOf((String) first[0]),
                (LocalDate) first[1],
                (UUID) first[2],
                (UUID) first[3],
                rows.stream()
                        .map(row -> new Entry(account(row, 4), ((Number) row[8]).longValue()))
                        .toList());
    }

    private static Account account(Object[] row, int from) {
        return new Account(
                AccountKind.valueOf((String) row[from]), (UUID) row[from + 1], (String) row[from + 2], (String)
                        row[from + 3]);
    }

    private static JsonArray json(List<Entry> entries) {
        JsonArray array = new JsonArray();
        IntStream.range(0, entries.size()).forEach(position -> array.add(json(position, entries.get(position))));
        return array;
    }

    private static JsonObject json(int position, Entry entry) {
        Account account = entry.account();
        return new JsonObject()
                .put("position", position)
                .put("kind", account.kind().name())
                .put("party", account.party() == null ? null : account.party().toString())
                .put("label", account.label())
                .put("name", account.name())
                .put("currency", account.currency())
                .put("amount", entry.amount())
                .put("floored", account.kind().isFloored());
    }
}
