package org.sahyog.costpool.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;

/** Books of a period are closed once and not opened again: what was wrong in it is put right by a transaction of today. */
@ApplicationScoped
class ClosedPeriods {
    /** With the network. Holds the pool, as everybody does who writes into its book. */
    private static final Sql LAST = Sql.of("""
            select (select max(c.until) from ledger_closing c where c.book_id = p.id), p.network_id from cost_pool p
            where p.cluster_id = :cluster and p.id = :book for update
            """);

    private static final Sql CLOSE = Sql.of("""
            insert into ledger_closing (book_id, until, closed_at, created_by, on_behalf_of)
            values (:book, :until, :now, :person, :organisation)
            """);
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('until', c.until, 'closedAt', c.closed_at, 'closedBy', p.name) as text)
            from ledger_closing c join ledger_book b on b.id = c.book_id left join person p on p.id = c.created_by
            where b.cluster_id = $1 and c.book_id = $2
            """;
    private static final String ONE = DOCUMENT + " and c.until = $3";
    private static final String LIST =
            DOCUMENT + " and ($3::text is null or c.until < $3::text::date) order by c.until desc limit $4";

    private final Documents documents;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    ClosedPeriods(Documents documents, Journal journal, CurrentCaller current, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<ClosedPeriodView> close(UUID clusterId, UUID book, LocalDate until) {
        return ClusterZone.of(clusterId)
                .map(zone -> LocalDate.ofInstant(clock.instant(), zone))
                .invoke(today -> DomainException.refuseIf(!until.isBefore(today), LedgerProblem.CLOSING_UNFIT, today))
                .chain(() -> LAST.with("cluster", clusterId).with("book", book).row())
                .invoke(row -> refuseIfClosed(until, (LocalDate) row[0]))
                .call(() -> insert(book, until))
                .chain(row -> record(clusterId, (UUID) row[1], book, until))
                .chain(() -> documents.written(ONE, Tuple.of(clusterId, book, until), ClosedPeriodView.class));
    }

    private static void refuseIfClosed(LocalDate until, @Nullable LocalDate last) {
        if (last != null && !until.isAfter(last)) {
            throw new DomainException(LedgerProblem.DAY_CLOSED, last);
        }
    }

    private Uni<Void> record(UUID clusterId, UUID networkId, UUID book, LocalDate until) {
        return journal.record(Deed.of("cost-pool.period-closed", "cost_pool", book)
                .in(clusterId)
                .with(Map.of("until", until))
                .seenBy(Scope.network(networkId)));
    }

    private Uni<Integer> insert(UUID book, LocalDate until) {
        return CLOSE.with("book", book)
                .with("until", until)
                .with("now", clock.instant())
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .update();
    }

    Uni<Page<ClosedPeriodView>> list(UUID clusterId, UUID book, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.of(clusterId, book, after.isEmpty() ? null : after.get(0), page.fetch());
        return documents
                .list(LIST, values, ClosedPeriodView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.until())));
    }
}
