package org.sahyog.event;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.event.EventChange.What;
import org.sahyog.event.EventRepository.Surroundings;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Schedules, changes, publishes and cancels joint events, for every kind of them. */
@ApplicationScoped
public class Events {
    private final EventRepository repository;
    private final Journal journal;
    private final List<EventFollower> followers;
    private final CurrentCaller current;
    private final Clock clock;

    Events(
            EventRepository repository,
            Journal journal,
            @All List<EventFollower> followers,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.followers = followers;
        this.current = current;
        this.clock = clock;
    }

    /** As a draft, organised by the organisation that the caller acts for. */
    public Uni<EventView> schedule(UUID clusterId, EventKind kind, EventDraft draft) {
        ActingFor organiser = current.get().actingWith(OrganisationRight.ORGANISE_EVENTS);
        DomainException.refuseIf(
                organiser.kind() == OrganisationKind.FIRM, EventProblem.ORGANISER_UNFIT, organiser.organisationName());
        return schedule(clusterId, kind, draft, Organiser.of(organiser.organisationId()));
    }

    /** As a draft, held by whoever is named. */
    public Uni<EventView> schedule(UUID clusterId, EventKind kind, EventDraft draft, Organiser organiser) {
        DomainException.refuseIf(draft.kind() != null && draft.kind() != kind, EventProblem.KIND_FIXED, kind.name());
        return ClusterZone.of(clusterId)
                .map(zone -> Event.schedule(clusterId, zone.getId(), kind, draft, organiser, clock.instant()))
                .invoke(event -> event.author = new Author(current.get().id(), organiser.organisationId()))
                .call(event -> refuseUnknownNetwork(clusterId, draft, organiser.networkId()))
                .call(event ->
                        repository.add(event, EventSeats.of(clusterId, event.id, draft.capacity(), draft.policy())))
                .call(event -> follow(event, EventChange.scheduled(draft)))
                .chain(event -> settle(event, "event.scheduled"));
    }

    /** {@code precondition} sees the event as it is and may refuse; a version that the caller has not read, for example. */
    public Uni<EventView> change(UUID clusterId, UUID id, EventDraft draft, Consumer<EventView> precondition) {
        return repository
                .lockSeats(clusterId, id)
                .chain(seats -> repository
                        .get(clusterId, id)
                        .call(event -> view(event).invoke(precondition))
                        .invoke(event -> DomainException.refuseIf(
                                draft.kind() != null && draft.kind() != event.kind,
                                EventProblem.KIND_FIXED,
                                event.kind.name()))
                        .call(event -> refuseUnknownNetwork(clusterId, draft, event.circle.networkId()))
                        .chain(event -> change(event, seats, draft)));
    }

    /** Who hears that it begins at another time is told from when. */
    private Uni<EventView> change(Event event, EventSeats seats, EventDraft draft) {
        int capacity = seats.capacity();
        LocalDateTime start = event.time().localStart();
        seats.resize(draft.capacity());
        seats.follow(draft.policy());
        boolean moved = event.change(draft, clock.instant());
        seats.follow(event);
        return follow(event, EventChange.changed(moved, capacity, draft))
                .chain(() -> settle(event, moved ? "event.moved" : "event.changed", oldStart(event, start)));
    }

    /** Before it is written. The network that it is for already may have been dissolved since. */
    private Uni<Void> refuseUnknownNetwork(UUID clusterId, EventDraft draft, @Nullable UUID known) {
        UUID network = draft.networkId();
        return network == null || network.equals(known)
                ? Uni.createFrom().voidItem()
                : repository
                        .hasNetwork(clusterId, network)
                        .invoke(there -> DomainException.refuseIf(!there, EventProblem.NETWORK_UNKNOWN))
                        .replaceWithVoid();
    }

    private static Map<String, String> oldStart(Event event, LocalDateTime start) {
        return event.time().localStart().equals(start) ? Map.of() : Map.of("oldStart", start.toString());
    }

    public Uni<EventView> publish(UUID clusterId, UUID id) {
        return change(clusterId, id, event -> event.publish(clock.instant()))
                .call(event -> follow(event, EventChange.of(What.PUBLISHED)))
                .chain(event -> settle(event, "event.published"));
    }

    public Uni<EventView> cancel(UUID clusterId, UUID id, String reason) {
        return cancel(clusterId, id, reason, clock.instant());
    }

    /** Whoever held it is no more. What has begun meanwhile, or is over, stays as it is. */
    public Uni<Void> callOff(UUID clusterId, UUID id, String reason) {
        Instant now = clock.instant();
        return repository
                .lockSeats(clusterId, id)
                .chain(seats -> repository.get(clusterId, id))
                .chain(event -> event.isAhead(now)
                        ? cancel(clusterId, id, reason, now).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /** {@code condition}: whether its booking waits for something, asked once the seats are held. */
    public Uni<Void> holdBack(UUID clusterId, UUID id, Supplier<Uni<Boolean>> condition) {
        return repository
                .lockSeats(clusterId, id)
                .chain(seats -> repository
                        .get(clusterId, id)
                        .chain(event -> condition.get().chain(held -> holdBack(event, seats, held))));
    }

    private Uni<Void> holdBack(Event event, EventSeats seats, boolean held) {
        if (!event.holdBack(held, clock.instant())) {
            return Uni.createFrom().voidItem();
        }
        seats.follow(event);
        return settle(event, "event.changed").replaceWithVoid();
    }

    /** For whoever changes what a kind of event adds: one at a time, and never beside a change of the event itself. */
    public Uni<Void> hold(UUID clusterId, UUID id) {
        return repository.lockSeats(clusterId, id).replaceWithVoid();
    }

    /** Organisations of these kinds may register from now on; none: of all. */
    public Uni<EventView> keepFor(UUID clusterId, UUID id, Set<OrganisationKind> kinds) {
        return repository
                .lockSeats(clusterId, id)
                .invoke(seats -> seats.keepFor(kinds))
                .chain(() -> get(clusterId, id));
    }

    /** Who has booked knew it otherwise. {@code verb}: what was done. */
    public Uni<Void> freeWithdrawal(UUID clusterId, UUID id, String verb) {
        return change(clusterId, id, event -> event.freeWithdrawal(clock.instant()))
                .chain(event -> settle(event, verb))
                .replaceWithVoid();
    }

    private Uni<EventView> cancel(UUID clusterId, UUID id, String reason, Instant now) {
        return change(clusterId, id, event -> event.cancel(reason, now))
                .call(event -> follow(event, EventChange.of(What.CANCELLED)))
                .chain(event -> settle(event, "event.cancelled"));
    }

    /** Held by the lock of its seats, as every change of an event is. */
    private Uni<Event> change(UUID clusterId, UUID id, Consumer<Event> deed) {
        return repository
                .lockSeats(clusterId, id)
                .chain(seats -> repository.get(clusterId, id).invoke(deed).invoke(seats::follow));
    }

    /** The event as the transaction sees it. */
    public Uni<EventView> get(UUID clusterId, UUID id) {
        return repository.get(clusterId, id).chain(this::view);
    }

    private Uni<Void> follow(Event event, EventChange change) {
        return OneByOne.each(followers, follower -> follower.follow(event, change));
    }

    private Uni<EventView> settle(Event event, String verb) {
        return settle(event, verb, Map.of());
    }

    private Uni<EventView> settle(Event event, String verb, Map<String, ?> facts) {
        return repository
                .surroundings(event)
                .call(around -> journal.record(deed(event, verb, around).with(facts)))
                .map(around -> view(event, around));
    }

    private Uni<EventView> view(Event event) {
        return repository.surroundings(event).map(around -> view(event, around));
    }

    private static EventView view(Event event, Surroundings around) {
        return EventView.of(event, around);
    }

    private static Deed deed(Event event, String verb, Surroundings around) {
        List<Scope> scopes = new ArrayList<>(circle(event));
        if (event.state.isVisible()) {
            scopes.add(Scope.event(event.id));
        }
        if (event.state.isVisible() && Audience.CLUSTER.isNarrowerThan(event.circle.audience())) {
            scopes.add(Scope.programme(around.programmeId()));
        }
        return Deed.of(verb, "event", event.id).in(event.clusterId).seenBy(scopes.toArray(Scope[]::new));
    }

    /** Of what is for a network the rest of the cluster does not even hear that there is something. */
    private static List<Scope> circle(Event event) {
        UUID network = event.membersOf();
        if (network == null) {
            return List.of(Scope.cluster(event.clusterId));
        }
        return event.circle.byNetwork()
                ? List.of(Scope.network(network))
                : List.of(Scope.network(network), Scope.organisation(event.organiserId));
    }
}
