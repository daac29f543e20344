package org.sahyog.event.checkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.checkin.AttendanceRepository.Touched;
import org.sahyog.event.checkin.AttendanceRepository.Undone;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Keeps who came, and says after the end who was absent. By who holds the event’s seats. */
@ApplicationScoped
public class Attendances {
    private final AttendanceRepository repository;
    private final EventSessions sessions;
    private final Journal journal;

    Attendances(AttendanceRepository repository, EventSessions sessions, Journal journal) {
        this.repository = repository;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** {@code arrivals}: of seats that are there, none of them kept before. */
    public Uni<Void> keep(Event event, List<Arrival> arrivals, String device, Instant now) {
        return arrivals.isEmpty()
                ? Uni.createFrom().voidItem()
                : repository
                        .keep(event, arrivals, device, now)
                        .chain(touched -> record("checked-in", touched, event))
                        .chain(() -> attended(event, arrivals))
                        .chain(() -> mend(event, now));
    }

    private Uni<Void> attended(Event event, List<Arrival> arrivals) {
        boolean atSession = arrivals.stream().anyMatch(arrival -> arrival.sessionId() != null);
        return atSession ? sessions.attended(event) : Uni.createFrom().voidItem();
    }

    /**
     * Who was let in by mistake: the place can be checked in anew.
     *
     * @param session where it was a mistake at that one alone
     * @return whether she had got the seat at the door, and nobody has come to it now
     */
    public Uni<Boolean> undo(
            Event event, UUID registrationId, int place, @Nullable UUID session, String reason, Instant now) {
        return repository
                .undo(event, registrationId, place, session, reason, now)
                .map(found -> found.orElseThrow(() -> new DomainException(CheckInProblem.NOT_IN)))
                .call(undone -> record("check-in-undone", List.of(undone.touched()), event))
                .call(() -> sessions.attended(event))
                .call(() -> mend(event, now))
                .map(Undone::walkIn);
    }

    /** What comes late changes what was said at the end. */
    private Uni<Void> mend(Event event, Instant now) {
        return now.isBefore(event.time().endsAt()) ? Uni.createFrom().voidItem() : close(event, now);
    }

    /** The event is over: who has not come is absent, if anybody looked. */
    public Uni<Void> close(Event event, Instant now) {
        return repository
                .close(event, now)
                .chain(changed -> journal.record(changed.entrySet().stream()
                        .flatMap(state ->
                                deeds(state.getKey().toLowerCase(Locale.ROOT), state.getValue(), event).stream())
                        .toList()));
    }

    private Uni<Void> record(String what, List<Touched> touched, Event event) {
        return journal.record(deeds(what, touched, event));
    }

    private static List<Deed> deeds(String what, List<Touched> touched, Event event) {
        return touched.stream()
                .map(each -> Deed.of("registration." + what, "registration", each.registrationId())
                        .in(event.clusterId())
                        .with(Map.of("event", event.id()))
                        .seenBy(Scope.organisation(each.organisationId()), Scope.door(event.id())))
                .toList();
    }
}
