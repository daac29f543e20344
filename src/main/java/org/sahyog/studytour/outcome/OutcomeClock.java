package org.sahyog.studytour.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventChange.What;
import org.sahyog.event.EventKind;
import org.sahyog.event.kind.KindFollower;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Asks travellers in time; when a tour is moved, its moments move with it. */
@Singleton
class OutcomeClock implements KindFollower {
    private static final Sql TOUR = Sql.of("""
            select e.cluster_id, e.starts_at, e.ends_at, e.zone, e.state = 'PUBLISHED' from event e where e.id = :event for update
            """);
    private static final Sql IS_PUBLISHED = Sql.of("select state = 'PUBLISHED' from event where id = :event");
    private static final Sql ASKED =
            Sql.of("update study_tour set asked_at = coalesce(asked_at, :now) where event_id = :event");

    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    OutcomeClock(Deadlines deadlines, Journal journal, Clock clock) {
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public EventKind kind() {
        return EventKind.STUDY_TOUR;
    }

    @Override
    public Uni<Void> follow(UUID clusterId, UUID eventId, EventTime time, EventChange change) {
        OutcomeCalendar calendar = new OutcomeCalendar(time.startsAt(), time.endsAt(), time.zone());
        if (change.what() == What.CANCELLED) {
            return each(moment -> deadlines.lift(moment.verb(), eventId));
        }
        return IS_PUBLISHED
                .with("event", eventId)
                .value(Boolean.class)
                .chain(published -> published
                        ? each(moment -> setAhead(moment, eventId, moment.of(calendar)))
                        : Uni.createFrom().voidItem());
    }

    /** What was asked already is not asked again. */
    private Uni<Void> setAhead(Moment moment, UUID eventId, Instant due) {
        return clock.instant().isBefore(due)
                ? deadlines.set(moment.verb(), eventId, due)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> each(Function<Moment, Uni<?>> deed) {
        return OneByOne.each(List.of(Moment.values()), deed);
    }

    /** The event is looked at again: it may have got another time meanwhile. */
    Uni<Void> due(Moment moment, UUID eventId) {
        return TOUR.with("event", eventId).row().chain(row -> {
            OutcomeCalendar calendar =
                    new OutcomeCalendar(instant(row[1]), instant(row[2]), ZoneId.of((String) row[3]));
            Instant due = moment.of(calendar);
            if (!(Boolean) row[4]) {
                return Uni.createFrom().voidItem();
            }
            return clock.instant().isBefore(due)
                    ? deadlines.set(moment.verb(), eventId, due)
                    : ask(moment, (UUID) row[0], eventId);
        });
    }

    private Uni<Void> ask(Moment moment, UUID clusterId, UUID eventId) {
        return ASKED.with("event", eventId)
                .with("now", clock.instant())
                .update()
                .chain(() -> journal.record(
                        Deed.of(moment.verb(), "event", eventId).in(clusterId).seenBy(Scope.event(eventId))));
    }

    private static Instant instant(Object time) {
        return ((OffsetDateTime) time).toInstant();
    }
}
