package org.sahyog.workshop.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Events;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Forms working groups and puts seats into them, one at a time for a workshop. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Groups {
    private final GroupRepository repository;
    private final GroupReads reads;
    private final Events events;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Groups(
            GroupRepository repository,
            GroupReads reads,
            Events events,
            Journal journal,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.events = events;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<GroupView> form(UUID clusterId, UUID workshopId, GroupDraft draft) {
        WorkshopGroup group = WorkshopGroup.form(clusterId, workshopId, draft, request.author(), clock.instant());
        return events.hold(clusterId, workshopId)
                .chain(() -> repository.refuseNoWorkshop(clusterId, workshopId))
                .chain(() -> repository.refuseIfMany(workshopId))
                .chain(() -> repository.refuseOtherTheme(workshopId, draft.theme()))
                .chain(() -> repository.add(group))
                .chain(() -> record("workshop-group.formed", group))
                .chain(() -> reads.written(group));
    }

    Uni<GroupView> change(UUID clusterId, UUID workshopId, UUID id, @Nullable String ifMatch, GroupDraft draft) {
        return events.hold(clusterId, workshopId)
                .chain(() -> repository.get(clusterId, workshopId, id))
                .call(group -> reads.written(group).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .call(() -> repository.refuseOtherTheme(workshopId, draft.theme()))
                .call(group -> repository.taken(group).invoke(taken -> group.change(draft, taken)))
                .call(repository::write)
                .call(group -> record("workshop-group.changed", group))
                .chain(reads::written);
    }

    /** Whoever is in it is in none; what it found stays. */
    Uni<DeletedGroupView> delete(UUID clusterId, UUID workshopId, UUID id) {
        return events.hold(clusterId, workshopId)
                .chain(() -> repository.get(clusterId, workshopId, id))
                .call(repository::remove)
                .call(group -> record("workshop-group.deleted", group))
                .map(group -> new DeletedGroupView(group.id));
    }

    /** {@code chosen}: by the organisation whose seat it is, not by the organiser. */
    Uni<GroupSeatView> place(
            UUID clusterId, UUID workshopId, UUID registrationId, GroupSeatDraft seat, boolean chosen) {
        return events.hold(clusterId, workshopId)
                .chain(() -> repository.refuseUnknownSeat(clusterId, workshopId, registrationId, seat.place()))
                .chain(() -> seat.groupId() == null
                        ? repository.takeOut(registrationId, seat.place())
                        : place(clusterId, workshopId, seat.groupId(), registrationId, seat.place(), chosen))
                .chain(() -> record(clusterId, workshopId, registrationId, seat))
                .replaceWith(new GroupSeatView(registrationId, seat.place(), seat.groupId()));
    }

    private Uni<Void> place(
            UUID clusterId, UUID workshopId, UUID groupId, UUID registrationId, int place, boolean chosen) {
        return repository
                .chosen(clusterId, workshopId, groupId)
                .call(group -> repository
                        .takenBeside(group, registrationId, place)
                        .invoke(taken -> group.refuseOneMore(taken, chosen)))
                .chain(group -> repository.place(group, registrationId, place, clock.instant()));
    }

    private Uni<Void> record(String verb, WorkshopGroup group) {
        return journal.record(deed(verb, group.clusterId, group.eventId, Map.of("group", group.id)));
    }

    private Uni<Void> record(UUID clusterId, UUID workshopId, UUID registrationId, GroupSeatDraft seat) {
        Map<String, Object> facts = new HashMap<>(Map.of("registration", registrationId, "place", seat.place()));
        if (seat.groupId() != null) {
            facts.put("group", seat.groupId());
        }
        return journal.record(deed("workshop-group.seat-placed", clusterId, workshopId, facts));
    }

    private static Deed deed(String verb, UUID clusterId, UUID workshopId, Map<String, ?> facts) {
        return Deed.of(verb, "event", workshopId).in(clusterId).with(facts).seenBy(Scope.event(workshopId));
    }
}
