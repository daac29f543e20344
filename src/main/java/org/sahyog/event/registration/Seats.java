package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventRepository;
import org.sahyog.event.EventSeats;
import org.sahyog.event.registration.RegistrationRepository.Obstacle;
import org.sahyog.event.registration.RegistrationRepository.Outcome;
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
 * others lock the event's seats first and decide then; a constraint of the database guards both.
 */
@ApplicationScoped
class Seats {
    /** What a decision about a registration needs, read under the lock of the event's seats. */
    private record Held(Event event, EventSeats seats, Registration registration) {}

    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Seats(
            EventRepository events,
            RegistrationRepository registrations,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<RegistrationView> register(UUID clusterId, UUID eventId, RegistrationDraft draft) {
        ActingFor acting = current.get().actingWith(OrganisationRight.REGISTER_FOR_EVENTS);
        List<RegistrationWorker> workers = draft.named();
        return events.get(clusterId, eventId)
                .map(event -> Registration.of(event, acting.organisationId(), draft, clock.instant()))
                .invoke(registration -> registration.createdBy = current.get().id())
                .call(registration -> take(registration, workers, acting.organisationName()))
                .call(registration -> journal.record(deed("registration.made", registration)))
                .map(registration -> RegistrationView.of(registration, acting.organisationName(), workers));
    }

    Uni<RegistrationView> change(
            UUID clusterId, UUID eventId, UUID id, @Nullable String ifMatch, RegistrationDraft draft) {
        List<RegistrationWorker> workers = draft.named();
        return hold(clusterId, eventId, id)
                .call(held -> view(held.registration()).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .invoke(held -> held.registration().change(held.event(), held.seats(), draft, clock.instant()))
                .call(held -> registrations.rename(held.registration(), workers))
                .chain(held -> settle(held.registration(), "registration.changed"));
    }

    Uni<RegistrationView> withdraw(UUID clusterId, UUID eventId, UUID id) {
        return hold(clusterId, eventId, id)
                .invoke(held -> held.registration().withdraw(held.event(), held.seats(), clock.instant()))
                .chain(held -> settle(held.registration(), "registration.withdrawn"));
    }

    /** The seats' lock comes first, always: so two who change the same event wait in line and never for each other. */
    private Uni<Held> hold(UUID clusterId, UUID eventId, UUID id) {
        return events.lockSeats(clusterId, eventId)
                .chain(seats -> events.get(clusterId, eventId)
                        .chain(event -> registrations
                                .get(clusterId, eventId, id)
                                .map(registration -> new Held(event, seats, registration))));
    }

    private Uni<Void> take(Registration wanted, List<RegistrationWorker> workers, String organisation) {
        return registrations
                .register(wanted, workers)
                .chain(outcome -> outcome.made()
                        ? Uni.createFrom().voidItem()
                        : registrations
                                .obstacle(wanted)
                                .onItem()
                                .transformToUni(obstacle -> Uni.createFrom()
                                        .failure(refusal(outcome, obstacle, wanted.seats, organisation))));
    }

    private static DomainException refusal(Outcome outcome, Obstacle obstacle, int asked, String organisation) {
        if (obstacle.registrationId() != null) {
            return new DomainException(EventProblem.ALREADY_REGISTERED, organisation)
                    .with("registrationId", obstacle.registrationId());
        }
        if (outcome.seatsTaken()) {
            return new DomainException(RequestProblem.ID_TAKEN);
        }
        // Somebody withdrew between the two statements: the next try will find the seats.
        return obstacle.seatsLeft() < asked
                ? EventSeats.full(obstacle.seatsLeft(), asked)
                : new DomainException(RequestProblem.BUSY);
    }

    private Uni<RegistrationView> settle(Registration registration, String verb) {
        return journal.record(deed(verb, registration)).chain(() -> view(registration));
    }

    private Uni<RegistrationView> view(Registration registration) {
        return registrations
                .surroundings(registration)
                .map(around -> RegistrationView.of(registration, around.organisationName(), around.workers()));
    }

    private static Deed deed(String verb, Registration registration) {
        return Deed.of(verb, "registration", registration.id)
                .in(registration.clusterId)
                .seenBy(Scope.organisation(registration.organisationId), Scope.event(registration.eventId));
    }
}
