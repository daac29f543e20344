package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventRepository;
import org.sahyog.event.EventSeats;
import org.sahyog.event.registration.RegistrationRepository.Obstacle;
import org.sahyog.event.registration.RegistrationRepository.Outcome;
import org.sahyog.event.seat.IfFull;
import org.sahyog.event.seat.Line;
import org.sahyog.event.seat.Lines;
import org.sahyog.event.seat.Registration;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.version.IfMatch;

/**
 * Gives and takes back seats. Whatever races, never more than there are: the plain case is one conditional statement, all
 * others hold the event's line and decide then; a constraint of the database guards both.
 */
@ApplicationScoped
class Seats {
    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final SeatRepository held;
    private final Lines lines;
    private final RegistrationReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Seats(
            EventRepository events,
            RegistrationRepository registrations,
            SeatRepository held,
            Lines lines,
            RegistrationReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.held = held;
        this.lines = lines;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<RegistrationView> register(UUID clusterId, UUID eventId, RegistrationDraft draft) {
        List<RegistrationWorker> workers = draft.named();
        Instant now = clock.instant();
        return signature(clusterId, draft.organisationId())
                .chain(by -> events.get(clusterId, eventId)
                        .map(event -> registration(event, by, draft, now))
                        .call(registration -> take(registration, by, draft, workers, now)))
                .chain(this::view);
    }

    private static Registration registration(Event event, Signature by, RegistrationDraft draft, Instant now) {
        return Registration.of(event, by.organisation(), draft.id(), draft.note(), now)
                .signed(by.person(), by.onBehalfOf(), by.atCounter());
    }

    /** For the organisation acted for; or at the counter, for a firm of the cluster that an agent serves. */
    private Uni<Signature> signature(UUID clusterId, @Nullable UUID organisation) {
        ActingFor acting = current.get().actingWith(OrganisationRight.REGISTER_FOR_EVENTS);
        UUID person = current.get().id();
        UUID own = acting.organisationId();
        if (organisation == null || organisation.equals(own)) {
            return Uni.createFrom().item(new Signature(person, own, own, acting.organisationName(), false));
        }
        return registrations
                .serves(clusterId, person, acting)
                .invoke(serves -> DomainException.refuseIf(!serves, EventProblem.COUNTER_NOT_YOURS))
                .chain(() -> registrations.memberName(clusterId, organisation))
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(EventProblem.COUNTER_UNKNOWN))
                .map(name -> new Signature(person, own, organisation, name, true));
    }

    private Uni<Void> take(
            Registration wanted, Signature by, RegistrationDraft draft, List<RegistrationWorker> workers, Instant now) {
        String note = draft.note() == null ? "" : draft.note();
        return registrations
                .register(wanted, draft.seats(), note, by, workers, now)
                .chain(outcome -> outcome.made()
                        ? journal.record(made(wanted))
                        : registrations
                                .obstacle(wanted, now)
                                .chain(obstacle -> otherwise(outcome, obstacle, wanted, by, draft, workers, now)));
    }

    private Uni<Void> otherwise(
            Outcome outcome,
            Obstacle obstacle,
            Registration wanted,
            Signature by,
            RegistrationDraft draft,
            List<RegistrationWorker> workers,
            Instant now) {
        refuseTwin(obstacle, by);
        DomainException.refuseIf(outcome.seatsTaken(), RequestProblem.ID_TAKEN);
        boolean full = !obstacle.line() && obstacle.free() < draft.seats();
        if (full && draft.otherwise() == IfFull.REFUSE) {
            throw EventSeats.full(obstacle.free(), draft.seats());
        }
        return lines.holdAnew(wanted.clusterId(), wanted.eventId())
                .call(line -> registrations.obstacle(wanted, now).invoke(there -> refuseTwin(there, by)))
                .call(line -> lines.judged(wanted, now))
                .invoke(line -> line.atCounter(by.atCounter()).ask(wanted, draft.seats(), draft.otherwise(), now))
                .chain(lines::write)
                .chain(() -> registrations.rename(wanted, workers));
    }

    /** Looked at again once the line is held: the same firm may have asked twice at once. */
    private static void refuseTwin(Obstacle obstacle, Signature by) {
        if (obstacle.registrationId() != null) {
            throw new DomainException(EventProblem.ALREADY_REGISTERED, by.organisationName())
                    .with("registrationId", obstacle.registrationId());
        }
    }

    Uni<RegistrationView> change(
            UUID clusterId, UUID eventId, UUID id, @Nullable String ifMatch, RegistrationDraft draft) {
        List<RegistrationWorker> workers = draft.named();
        Instant now = clock.instant();
        return lines.hold(clusterId, eventId)
                .chain(line -> held.registration(clusterId, eventId, id)
                        .call(registration -> refuseStale(registration, ifMatch))
                        .invoke(registration -> resize(actingOn(line, registration), registration, draft, now))
                        .invoke(registration -> registration.describe(draft.note(), now))
                        .call(() -> lines.write(line)))
                .call(registration -> registrations.rename(registration, workers))
                .chain(this::view);
    }

    private Uni<RegistrationView> refuseStale(Registration registration, @Nullable String ifMatch) {
        return view(registration).invoke(view -> IfMatch.check(ifMatch, view.version(), view));
    }

    /** More seats only while registration is open and nobody waits for them; fewer, and other names, until the start. */
    private static void resize(Line line, Registration registration, RegistrationDraft draft, Instant now) {
        int more = draft.seats() - registration.seats() - registration.wanted();
        DomainException.refuseIf(more > 0 && registration.wanted() > 0, EventProblem.WAIT_GROWS);
        if (more > 0) {
            registration.refuseIfNotInForce();
            line.ask(registration, more, draft.otherwise(), now);
        } else {
            line.shrink(registration, draft.seats(), now);
        }
    }

    Uni<RegistrationView> withdraw(UUID clusterId, UUID eventId, UUID id) {
        return apply(clusterId, eventId, id, (line, registration) -> line.withdraw(registration, clock.instant()));
    }

    Uni<RegistrationView> leaveLine(UUID clusterId, UUID eventId, UUID id) {
        return apply(clusterId, eventId, id, (line, registration) -> line.leave(registration, clock.instant()));
    }

    Uni<RegistrationView> transfer(UUID clusterId, UUID eventId, UUID id, SeatTransfer transfer) {
        return lines.hold(clusterId, eventId)
                .chain(line -> held.registration(clusterId, eventId, id)
                        .call(registration -> registrations
                                .transfer(
                                        registration,
                                        transfer.position(),
                                        transfer.to().normalised())
                                .invoke(rows -> DomainException.refuseIf(
                                        rows == 0, EventProblem.SEAT_UNNAMED, transfer.position())))
                        .invoke(registration -> actingOn(line, registration).transferred(registration, clock.instant()))
                        .call(() -> lines.write(line)))
                .chain(this::view);
    }

    /** What the firm's own people change is no longer the agent's. */
    private Line actingOn(Line line, Registration registration) {
        boolean own = current.get().in(registration.organisationId()).isPresent();
        if (own) {
            registration.takeOver();
        }
        return line.atCounter(!own);
    }

    private Uni<RegistrationView> apply(UUID clusterId, UUID eventId, UUID id, BiConsumer<Line, Registration> deed) {
        return lines.hold(clusterId, eventId)
                .chain(line -> held.registration(clusterId, eventId, id)
                        .invoke(registration -> deed.accept(actingOn(line, registration), registration))
                        .call(() -> lines.write(line)))
                .chain(this::view);
    }

    private Uni<RegistrationView> view(Registration registration) {
        return reads.written(registration.clusterId(), registration.eventId(), registration.id(), current.get());
    }

    private static Deed made(Registration registration) {
        return Deed.of("registration.made", "registration", registration.id())
                .in(registration.clusterId())
                .seenBy(Scope.organisation(registration.organisationId()), Scope.event(registration.eventId()));
    }
}
