package org.sahyog.event.checkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.checkin.AttendanceRepository.Touched;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Keeps who came, and says after the end who was absent. By who holds the event’s seats. */
@ApplicationScoped
public class Attendances {
    private final AttendanceRepository repository;
    private final Journal journal;

    Attendances(AttendanceRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** {@code arrivals}: of seats that are there, none of them kept before. */
    public Uni<Void> keep(Event event, List<Arrival> arrivals, String device, Instant now) {
        return arrivals.isEmpty()
                ? Uni.createFrom().voidItem()
                : repository
                        .keep(event, arrivals, device, now)
                        .chain(touched -> record("checked-in", touched, event))
                        .chain(() -> mend(event, now));
    }

    /** Who was let in by mistake: the place can be checked in anew. */
    public Uni<Void> undo(Event event, UUID registrationId, int place, String reason, Instant now) {
        return repository
                .undo(event, registrationId, place, reason, now)
                .invoke(touched -> DomainException.refuseIf(touched.isEmpty(), CheckInProblem.NOT_IN))
                .chain(touched -> record("check-in-undone", touched, event))
                .chain(() -> mend(event, now));
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
