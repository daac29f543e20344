package org.sahyog.notification.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.notification.Arrivals;
import org.sahyog.notification.UnreadView;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What becomes of notices once they are fetched: they have arrived, and are read later. */
@ApplicationScoped
class Inbox {
    private static final Sql OWN = Sql.of("select count(*) from notice where person_id = :person and id = :notice");
    static final int MOST_AT_ONCE = 1000;
    private static final String READ = """
            update notice set read_at = :now, delivered_at = coalesce(delivered_at, :now), version = version + 1
            where read_at is null and id in (
                select id from notice where read_at is null and id in (
                    select id from notice where person_id = :person and id %s :notice and read_at is null order by id desc limit :most)
                order by id for update)
            returning id, kind = 'OFFER_MADE'
            """;
    private static final Sql READ_ONE = Sql.of(READ.formatted("="));
    private static final Sql READ_UP_TO = Sql.of(READ.formatted("<="));

    private final Arrivals arrivals;
    private final Journal journal;
    private final Clock clock;

    Inbox(Arrivals arrivals, Journal journal, Clock clock) {
        this.arrivals = arrivals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answers those that tell of an offer and had not been fetched before. */
    Uni<List<UUID>> deliver(List<UUID> notices) {
        return arrivals.arrived(notices, clock.instant());
    }

    Uni<UnreadView> read(UUID person, UUID notice) {
        return readThose(person, notice, READ_ONE);
    }

    Uni<UnreadView> readUpTo(UUID person, UUID notice) {
        return readThose(person, notice, READ_UP_TO);
    }

    private Uni<UnreadView> readThose(UUID person, UUID notice, Sql which) {
        Instant now = clock.instant();
        return refuseUnknown(person, notice)
                .chain(() -> mark(person, notice, which, now))
                .call(read -> read.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : journal.record(
                                Deed.of("notice.read", "notice", notice).seenBy(Scope.person(person))))
                .call(read -> arrivals.known(offering(read), now))
                .chain(() -> counted(person));
    }

    private static Uni<List<Object[]>> mark(UUID person, UUID notice, Sql which, Instant now) {
        return which.with("now", now)
                .with("person", person)
                .with("notice", notice)
                .with("most", MOST_AT_ONCE)
                .rows();
    }

    /** Who reads without fetching, from what her phone showed her, knows the offer too. */
    private static List<UUID> offering(List<Object[]> read) {
        return read.stream()
                .filter(row -> (Boolean) row[1])
                .map(row -> (UUID) row[0])
                .toList();
    }

    private static Uni<Void> refuseUnknown(UUID person, UUID notice) {
        return OWN.with("person", person)
                .with("notice", notice)
                .value(Long.class)
                .invoke(found -> DomainException.refuseIf(found == 0, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    private static Uni<UnreadView> counted(UUID person) {
        return Sql.rows(UnreadView.COUNT, person)
                .map(rows -> (Long) rows.get(0)[0])
                .map(UnreadView::of);
    }
}
