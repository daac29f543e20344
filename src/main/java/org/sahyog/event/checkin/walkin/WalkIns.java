package org.sahyog.event.checkin.walkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.checkin.Arrival;
import org.sahyog.event.checkin.Attendances;
import org.sahyog.event.checkin.CheckInProblem;
import org.sahyog.event.checkin.Doors;
import org.sahyog.event.checkin.PhoneClock;
import org.sahyog.event.seat.Registration;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Lets in who comes without a registration. The event’s seats are held: nobody gets the same one meanwhile. */
@ApplicationScoped
class WalkIns {
    private final Seatings seatings;
    private final SeatRepository seats;
    private final WalkInRepository repository;
    private final Attendances attendances;
    private final CurrentCaller caller;
    private final CurrentRequest current;
    private final Clock clock;

    WalkIns(
            Seatings seatings,
            SeatRepository seats,
            WalkInRepository repository,
            Attendances attendances,
            CurrentCaller caller,
            CurrentRequest current,
            Clock clock) {
        this.seatings = seatings;
        this.seats = seats;
        this.repository = repository;
        this.attendances = attendances;
        this.caller = caller;
        this.current = current;
        this.clock = clock;
    }

    Uni<WalkInView> admit(UUID clusterId, UUID eventId, WalkInDraft draft) {
        Instant now = clock.instant();
        Instant at = PhoneClock.of(draft.sentAt(), now).ours(draft.scannedAt(), now);
        return seatings.hold(clusterId, eventId)
                .invoke(seating -> refuseUnlessOpen(seating.event(), at, now))
                .call(seating -> refuseStranger(seating, draft.organisationId()))
                .chain(seating -> registration(seating.event(), draft.organisationId(), now)
                        .chain(registration -> admit(seating, registration, draft, at, now)));
    }

    private static void refuseUnlessOpen(Event event, Instant at, Instant now) {
        event.refuseUnlessPublished();
        Doors.of(event).refuseIfClosed(at, now);
    }

    private Uni<Void> refuseStranger(Seating seating, UUID organisationId) {
        return repository
                .admits(seating.event(), organisationId)
                .invoke(admitted -> DomainException.refuseIf(!admitted, CheckInProblem.ORGANISATION_UNKNOWN))
                .chain(() -> seatings.refuseStranger(seating, organisationId));
    }

    /** That of the organisation, or a new one without seats yet. */
    private Uni<Registration> registration(Event event, UUID organisationId, Instant now) {
        Registration anew = Registration.wished(event.clusterId(), event.id(), organisationId, null, null, now)
                .signed(caller.get().id(), current.onBehalfOf(), false);
        return seats.standing(event, organisationId)
                .chain(found -> found == null
                        ? seatings.judged(anew, now)
                        : Uni.createFrom().item(found));
    }

    private Uni<WalkInView> admit(
            Seating seating, Registration registration, WalkInDraft draft, Instant at, Instant now) {
        int beyondBefore = registration.beyond();
        boolean admitted = seating.course().admit(registration, draft.evenBeyond(), now);
        DomainException.refuseIf(!admitted, CheckInProblem.NO_SEAT_LEFT);
        boolean beyond = registration.beyond() > beyondBefore;
        Arrival arrival = Arrival.walkedIn(
                Ids.chosen(draft.id()),
                registration.id(),
                registration.seats(),
                at,
                draft.scannedAt(),
                beyond ? draft.beyondCapacityReason() : null);
        WalkInView view = new WalkInView(arrival.id(), registration.id(), registration.seats(), beyond, at);
        return seatings.write(seating)
                .chain(() -> repository.name(registration, draft))
                .chain(() -> keep(seating.event(), arrival, draft.device(), now))
                .replaceWith(view);
    }

    private Uni<Void> keep(Event event, Arrival arrival, String device, Instant now) {
        return attendances
                .keep(event, List.of(arrival), device, now)
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "check_in_scan_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
