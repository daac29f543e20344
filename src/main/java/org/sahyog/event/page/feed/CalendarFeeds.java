package org.sahyog.event.page.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.version.IfMatch;

/** Makes the address of a feed and takes it back, in the transaction of the endpoint. */
@ApplicationScoped
class CalendarFeeds {
    private static final Sql MAKE = Sql.of("""
            insert into calendar_feed (person_id, secret_hash, number, made_at) values (:person, decode(:hash, 'hex'), 1, :now)
            on conflict (person_id) do update
                set secret_hash = excluded.secret_hash, number = calendar_feed.number + 1, made_at = excluded.made_at
            returning number
            """);
    private static final Sql HOLD = Sql.of("""
            select made_at, number from calendar_feed where person_id = :person and secret_hash is not null for update
            """);
    private static final Sql END = Sql.of("""
            update calendar_feed set secret_hash = null, number = number + 1 where person_id = :person
            """);

    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The older address, if there is one, ends with it. */
    Uni<CalendarFeedView> make(UUID person, String address) {
        FeedSecret secret = FeedSecret.random(random);
        Instant now = clock.instant();
        return MAKE.with("person", person)
                .with("hash", secret.hash())
                .with("now", now)
                .value(Integer.class)
                .call(() -> record("calendar-feed.made", person))
                .map(number -> CalendarFeedView.at(address, secret, now, number));
    }

    Uni<Void> end(UUID person, @Nullable String ifMatch) {
        return HOLD.with("person", person)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .map(CalendarFeeds::view)
                .invoke(feed -> IfMatch.check(ifMatch, feed.version(), feed))
                .chain(() -> END.with("person", person).update())
                .chain(() -> record("calendar-feed.ended", person));
    }

    private static CalendarFeedView view(Object[] row) {
        return new CalendarFeedView(null, null, ((OffsetDateTime) row[0]).toInstant(), (Integer) row[1]);
    }

    private Uni<Void> record(String verb, UUID person) {
        return journal.record(Deed.of(verb, "person", person).seenBy(Scope.person(person)));
    }
}
