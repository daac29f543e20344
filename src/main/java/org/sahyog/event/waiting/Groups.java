package org.sahyog.event.waiting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.seat.Registration;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;
import org.sahyog.event.seat.WaitingParty;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Several organisations that ask for seats together: one leads, the others come along, then all have seats or wait. */
@ApplicationScoped
class Groups {
    private static final Sql INVITE = Sql.of("""
            insert into waiting_invitation (cluster_id, party_id, organisation_id)
            select :cluster, :party, s.organisation_id from stakeholder s join organisation o on o.id = s.organisation_id
            join event_seats seats on seats.event_id = :event and (seats.only_for = '{}' or o.kind = any(seats.only_for))
            where s.cluster_id = :cluster and s.state = 'ACTIVE' and s.organisation_id = any(cast(:those as uuid[]))
                and s.organisation_id <> :leader and exists (select 1 from event e where e.id = :event
                    and (e.audience <> 'NETWORK' or is_of_network(e.network_id, array[s.organisation_id])))
            on conflict do nothing returning organisation_id
            """);
    private static final Sql INVITED = Sql.of(
            "select exists (select 1 from waiting_invitation where party_id = :party and organisation_id = any(:those))");
    private static final Sql TAKEN = Sql.of("""
            select id from registration where event_id = :event and organisation_id = any(:those)
                and state in ('REGISTERED', 'WAITLISTED', 'OFFERED') limit 1
            """);

    private final Seatings seatings;
    private final SeatRepository repository;
    private final WaitingReads reads;
    private final Journal journal;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    Groups(
            Seatings seatings,
            SeatRepository repository,
            WaitingReads reads,
            Journal journal,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.seatings = seatings;
        this.repository = repository;
        this.reads = reads;
        this.journal = journal;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    Uni<GroupView> begin(UUID clusterId, UUID eventId, GroupDraft draft) {
        ActingFor leader = acting();
        return hold(clusterId, eventId, leader).chain(seating -> begin(clusterId, seating, leader, draft));
    }

    private Uni<GroupView> begin(UUID clusterId, Seating seating, ActingFor leader, GroupDraft draft) {
        WaitingParty forming = WaitingParty.forming(
                seating.event(), leader.organisationId(), caller.get().id(), clock.instant());
        return Uni.createFrom()
                .item(forming)
                .call(repository::add)
                .call(group -> invite(seating.event(), group, draft.with())
                        .invoke(invited -> DomainException.refuseIf(invited.isEmpty(), EventProblem.GROUP_OF_STRANGERS))
                        .chain(invited -> journal.record(deed(clusterId, seating.event(), group, invited))))
                .chain(group -> join(seating, group, leader, draft.registrationId(), draft.seats()));
    }

    /** For one that may come, and is not registered yet. */
    private Uni<Seating> hold(UUID clusterId, UUID eventId, ActingFor acting) {
        return seatings.hold(clusterId, eventId)
                .call(() -> refuseRegistered(eventId, acting))
                .call(seating -> seatings.refuseStranger(seating, acting.organisationId()));
    }

    /** Those of the cluster whom the event is for, who are asked. */
    private static Uni<List<UUID>> invite(Event event, WaitingParty group, List<UUID> those) {
        return INVITE.with("cluster", event.clusterId())
                .with("event", event.id())
                .with("party", group.id())
                .with("leader", group.leaderId())
                .with("those", those.toArray(UUID[]::new))
                .list(UUID.class);
    }

    private static Deed deed(UUID clusterId, Event event, WaitingParty group, List<UUID> invited) {
        return Deed.of("waiting.invited", "party", group.id())
                .in(clusterId)
                .with(Map.of("event", event.id()))
                .seenBy(invited.stream().map(Scope::organisation).toArray(Scope[]::new));
    }

    Uni<GroupView> join(UUID clusterId, UUID eventId, UUID groupId, GroupJoin draft) {
        ActingFor acting = acting();
        return hold(clusterId, eventId, acting)
                .chain(seating -> repository
                        .party(clusterId, eventId, groupId)
                        .call(group -> refuseUninvited(group, acting))
                        .chain(group -> join(seating, group, acting, draft.registrationId(), draft.seats())));
    }

    private Uni<GroupView> join(Seating seating, WaitingParty group, ActingFor acting, @Nullable UUID id, int seats) {
        Instant now = clock.instant();
        Registration registration = registration(seating.event(), acting, id, now);
        return seatings.judged(registration, now)
                .call(() -> seatings.ranked(seating, registration.organisationId()))
                .invoke(() -> seating.join(group, registration, seats, now))
                .chain(() -> seatings.write(seating))
                .chain(() -> view(group));
    }

    private Registration registration(Event event, ActingFor acting, @Nullable UUID id, Instant now) {
        return Registration.of(event, acting.organisationId(), id, null, now)
                .signed(caller.get().id(), acting.organisationId(), false);
    }

    /** By the leader: all who are coming are there. */
    Uni<GroupView> complete(UUID clusterId, UUID eventId, UUID groupId) {
        ActingFor acting = acting();
        return change(clusterId, eventId, groupId, (seating, group) -> {
            DomainException.refuseIf(!acting.ids().contains(group.leaderId()), EventProblem.GROUP_NOT_YOURS);
            group.refuseUnlessForming();
            seating.complete(group, clock.instant());
        });
    }

    Uni<GroupView> prioritise(UUID clusterId, UUID eventId, UUID groupId, PriorityDraft draft) {
        UUID person = caller.get().id();
        return change(
                clusterId,
                eventId,
                groupId,
                (seating, group) ->
                        seating.course().prioritise(group, draft.priority(), draft.reason(), person, clock.instant()));
    }

    private Uni<GroupView> change(UUID clusterId, UUID eventId, UUID groupId, BiConsumer<Seating, WaitingParty> deed) {
        return seatings.hold(clusterId, eventId)
                .chain(seating -> repository
                        .party(clusterId, eventId, groupId)
                        .invoke(group -> deed.accept(seating, group))
                        .call(() -> seatings.write(seating)))
                .chain(this::view);
    }

    private Uni<GroupView> view(WaitingParty group) {
        return reads.writtenGroup(group.id(), request.language());
    }

    private ActingFor acting() {
        return caller.get().actingWith(OrganisationRight.REGISTER_FOR_EVENTS);
    }

    private static Uni<Void> refuseUninvited(WaitingParty group, ActingFor acting) {
        return INVITED.with("party", group.id())
                .with("those", acting.ids().toArray(UUID[]::new))
                .value(Boolean.class)
                .invoke(invited -> DomainException.refuseIf(!invited, EventProblem.GROUP_UNINVITED))
                .replaceWithVoid();
    }

    private static Uni<Void> refuseRegistered(UUID eventId, ActingFor acting) {
        return TAKEN.with("event", eventId)
                .with("those", acting.ids().toArray(UUID[]::new))
                .list(UUID.class)
                .invoke(twins -> refuseTwins(twins, acting))
                .replaceWithVoid();
    }

    private static void refuseTwins(List<UUID> twins, ActingFor acting) {
        if (!twins.isEmpty()) {
            throw new DomainException(EventProblem.ALREADY_REGISTERED, acting.organisationName())
                    .with("registrationId", twins.get(0));
        }
    }
}
