package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventRepository;
import org.sahyog.event.EventSeats;
import org.sahyog.event.registration.RegistrationRepository.Obstacle;
import org.sahyog.event.registration.RegistrationRepository.Outcome;
import org.sahyog.event.seat.IfFull;
import org.sahyog.event.seat.Registration;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;
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
 * others hold the event's seating and decide then; a constraint of the database guards both.
 */
@ApplicationScoped
class Seats {
    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final SeatRepository held;
    private final Seatings seatings;
    private final RegistrationReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Seats(
            EventRepository events,
            RegistrationRepository registrations,
            SeatRepository held,
            Seatings seatings,
            RegistrationReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.held = held;
        this.seatings = seatings;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<RegistrationView> register(UUID clusterId, UUID eventId, RegistrationDraft draft) {
        List<RegistrationWorker> workers = draft.named();
        Instant now = clock.instant();
        return signature(clusterId, draft.organisationId()).chain(by -> {
            Registration wanted = Registration.wished(
                            clusterId, eventId, by.organisation(), draft.id(), draft.note(), now)
                    .signed(by.person(), by.onBehalfOf(), by.atCounter());
            return take(wanted, by, draft, workers, now).chain(() -> view(wanted));
        });
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

    /** Where seats are left, the one statement that takes them knows all; the event is read only to say why there are none. */
    private Uni<Void> take(
            Registration wanted, Signature by, RegistrationDraft draft, List<RegistrationWorker> workers, Instant now) {
        String note = draft.note() == null ? "" : draft.note();
        return registrations
                .register(wanted, draft.seats(), note, by, workers, now)
                .chain(outcome -> outcome.made()
                        ? journal.record(made(wanted))
                        : events.get(wanted.clusterId(), wanted.eventId())
                                .invoke(event -> event.refuseUnlessOpen(now))
                                .chain(() -> registrations.obstacle(wanted, now))
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
        boolean full = !obstacle.contested() && obstacle.free() < draft.seats();
        if (full && draft.otherwise() == IfFull.REFUSE) {
            throw EventSeats.full(obstacle.free(), draft.seats());
        }
        return seatings.holdAnew(wanted.clusterId(), wanted.eventId())
                .call(seating -> registrations.obstacle(wanted, now).invoke(there -> refuseTwin(there, by)))
                .call(seating -> seatings.refuseStranger(seating, wanted.organisationId()))
                .call(seating -> seatings.judged(wanted, now))
                .call(seating -> seatings.ranked(seating, wanted.organisationId()))
                .invoke(seating -> seating.atCounter(by.atCounter()).ask(wanted, draft.seats(), draft.otherwise(), now))
                .chain(seatings::write)
                .chain(() -> registrations.rename(wanted, workers));
    }

    /** Looked at again once the seats are held: the same firm may have asked twice at once. */
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
        return seatings.hold(clusterId, eventId)
                .chain(seating -> held.registration(clusterId, eventId, id)
                        .call(registration -> refuseStale(registration, ifMatch))
                        .call(registration -> more(registration, draft) > 0
                                ? seatings.refuseStranger(seating, registration.organisationId())
                                        .chain(() -> seatings.ranked(seating, registration.organisationId()))
                                : Uni.createFrom().voidItem())
                        .call(registration -> resize(seating, registration, draft, now)))
                .call(registration -> registrations.rename(registration, workers))
                .chain(this::view);
    }

    private Uni<Void> resize(Seating seating, Registration registration, RegistrationDraft draft, Instant now) {
        int before = registration.seats();
        askOrShrink(actingOn(seating, registration), registration, draft, now);
        registration.describe(draft.note(), now);
        return seatings.write(seating).chain(() -> held.endCodes(registration, registration.seats() + 1, before));
    }

    private Uni<RegistrationView> refuseStale(Registration registration, @Nullable String ifMatch) {
        return view(registration).invoke(view -> IfMatch.check(ifMatch, view.version(), view));
    }

    /** More seats only while registration is open and nobody waits for them; fewer, and other names, until the start. */
    private static void askOrShrink(Seating seating, Registration registration, RegistrationDraft draft, Instant now) {
        int more = more(registration, draft);
        DomainException.refuseIf(more > 0 && registration.wanted() > 0, EventProblem.WAIT_GROWS);
        if (more > 0) {
            registration.refuseIfNotInForce();
            seating.ask(registration, more, draft.otherwise(), now);
        } else {
            seating.shrink(registration, draft.seats(), now);
        }
    }

    private static int more(Registration registration, RegistrationDraft draft) {
        return draft.seats() - registration.seats() - registration.wanted();
    }

    Uni<RegistrationView> withdraw(UUID clusterId, UUID eventId, UUID id) {
        return apply(
                clusterId, eventId, id, (seating, registration) -> seating.withdraw(registration, clock.instant()));
    }

    Uni<RegistrationView> leaveLine(UUID clusterId, UUID eventId, UUID id) {
        return apply(clusterId, eventId, id, (seating, registration) -> seating.leave(registration, clock.instant()));
    }

    Uni<RegistrationView> transfer(UUID clusterId, UUID eventId, UUID id, SeatTransfer transfer) {
        return seatings.hold(clusterId, eventId)
                .chain(seating -> held.registration(clusterId, eventId, id)
                        .call(registration -> registrations
                                .transfer(
                                        registration,
                                        transfer.position(),
                                        transfer.to().normalised())
                                .invoke(rows -> DomainException.refuseIf(
                                        rows == 0, EventProblem.SEAT_UNNAMED, transfer.position())))
                        .invoke(registration ->
                                actingOn(seating, registration).transferred(registration, clock.instant()))
                        .call(() -> seatings.write(seating)))
                .call(registration -> held.endCodes(registration, transfer.position(), transfer.position()))
                .chain(this::view);
    }

    /** What the firm's own people change is no longer the agent's. */
    private Seating actingOn(Seating seating, Registration registration) {
        boolean own = current.get().in(registration.organisationId()).isPresent();
        if (own) {
            registration.takeOver();
        }
        return seating.atCounter(!own);
    }

    private Uni<RegistrationView> apply(UUID clusterId, UUID eventId, UUID id, BiConsumer<Seating, Registration> deed) {
        return seatings.hold(clusterId, eventId)
                .chain(seating -> held.registration(clusterId, eventId, id)
                        .invoke(registration -> deed.accept(actingOn(seating, registration), registration))
                        .call(() -> seatings.write(seating)))
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
