package org.sahyog.event.seat;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventRepository;
import org.sahyog.event.EventSeats;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.kept.KeptSeatsRepository;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.reference.KindLabels;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Wording;

/** Brings the seating of an event from the database, held by the lock of the event's seats, and writes down what became of it. */
@ApplicationScoped
public class Seatings {
    /** Deadline of an offer, by its id. */
    public static final String OFFER_END = "seat.offer";

    /** Deadline of a group that gathers, by its id. */
    public static final String GATHERING_END = "seat.gathering";

    private final EventRepository events;
    private final SeatRepository repository;
    private final KeptSeatsRepository keptSeats;
    private final SeatLog log;
    private final List<LineRule> rules;
    private final Clock clock;

    Seatings(
            EventRepository events,
            SeatRepository repository,
            KeptSeatsRepository keptSeats,
            SeatLog log,
            @All List<LineRule> rules,
            Clock clock) {
        this.events = events;
        this.repository = repository;
        this.keptSeats = keptSeats;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /** The seats' lock comes first, always: so two who change the same event wait in line and never for each other. */
    public Uni<Seating> hold(UUID clusterId, UUID eventId) {
        return events.lockSeats(clusterId, eventId)
                .chain(seats -> events.get(clusterId, eventId).chain(event -> seating(event, seats)));
    }

    /** For who has read the event already: it may have become another before the lock was ours. */
    public Uni<Seating> holdAnew(UUID clusterId, UUID eventId) {
        return Panache.getSession().invoke(Mutiny.Session::clear).chain(() -> hold(clusterId, eventId));
    }

    /** For the clock, which knows only the event. */
    public Uni<Seating> hold(UUID eventId) {
        return events.clusterOf(eventId).chain(clusterId -> hold(clusterId, eventId));
    }

    private Uni<Seating> seating(Event event, EventSeats seats) {
        boolean keeps = seats.keepsSeats(clock.instant());
        return repository
                .unfinished(event.id())
                .chain(parties -> repository
                        .registrations(event.id(), parties, keeps)
                        .chain(registrations -> repository
                                .openOffers(event.id(), parties)
                                .chain(offers -> kept(event, keeps)
                                        .map(kept -> new Seating(
                                                new SeatBook(event, seats, parties, registrations, offers, kept))))));
    }

    private Uni<List<KeptSeats>> kept(Event event, boolean keeps) {
        return keeps ? keptSeats.of(event.id()) : Uni.createFrom().item(List.of());
    }

    /** The registration with the criteria of kept seats that its organisation meets now. */
    public Uni<Registration> judged(Registration registration, Instant now) {
        return keptSeats
                .metBy(registration.eventId(), registration.organisationId(), now)
                .map(registration::meeting);
    }

    /** Whether who asks next goes behind others in the line. */
    public Uni<Seating> ranked(Seating seating, UUID organisationId) {
        Event event = seating.event();
        return OneByOne.all(rules, rule -> rule.putsBehind(event.clusterId(), event.id(), organisationId))
                .map(answers -> seating.behindOthers(answers.contains(true)));
    }

    /** By who holds the seats. */
    public Uni<Void> refuseStranger(Seating seating, UUID organisationId) {
        return refuseOtherKind(seating, organisationId).chain(() -> refuseNoMember(seating.event(), organisationId));
    }

    private Uni<Void> refuseOtherKind(Seating seating, UUID organisationId) {
        Set<OrganisationKind> those = seating.onlyFor();
        return those.isEmpty()
                ? Uni.createFrom().voidItem()
                : repository
                        .kind(organisationId)
                        .invoke(kind -> DomainException.refuseIf(
                                !those.contains(kind), EventProblem.ONLY_FOR_OTHERS, labels(those)))
                        .replaceWithVoid();
    }

    private static Wording labels(Set<OrganisationKind> kinds) {
        return language -> kinds.stream()
                .sorted()
                .map(kind -> KindLabels.of(kind, language))
                .collect(Collectors.joining(", "));
    }

    /**
     * Whoever leaves the network at this moment has either left already, or waits for the seats in {@link #clear}
     * and finds this organisation in the line.
     */
    private Uni<Void> refuseNoMember(Event event, UUID organisationId) {
        UUID network = event.membersOf();
        return network == null
                ? Uni.createFrom().voidItem()
                : repository
                        .isMember(network, organisationId)
                        .invoke(member -> DomainException.refuseIf(!member, EventProblem.NETWORK_ONLY))
                        .replaceWithVoid();
    }

    /** Those who wait for an event of that network, and are no members of it any more, wait no longer. */
    public Uni<Void> clear(UUID networkId, UUID clusterId, UUID eventId) {
        return hold(clusterId, eventId)
                .chain(seating -> repository
                        .strangers(networkId, eventId)
                        .invoke(strangers -> seating.dismiss(strangers, clock.instant()))
                        .chain(() -> write(seating)));
    }

    /** Does one deed and writes down what follows from it. */
    public Uni<Void> change(UUID clusterId, UUID eventId, Consumer<Seating> deed) {
        return hold(clusterId, eventId).invoke(deed).chain(this::write);
    }

    public Uni<Void> write(Seating seating) {
        return repository.persist(seating.book()).chain(() -> log.write(seating.book()));
    }
}
