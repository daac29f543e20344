package org.sahyog.event.material;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Events;
import org.sahyog.event.access.EventSight;
import org.sahyog.event.session.Sessions;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Adds materials to events and takes them away. Every method runs in the transaction of its caller, who may give some. */
@ApplicationScoped
class Materials {
    private static final int MOST = 200;
    private static final Sql COUNT = Sql.of("select cast(count(*) as int) from event_material where event_id = :event");
    private static final Sql ORGANISED =
            Sql.of("select coalesce(%s, false) or %s from event e where e.cluster_id = :cluster and e.id = :event"
                    .formatted(
                            EventSight.organisedBy(":person", ":organisations"),
                            ClustersToday.isServed("e.cluster_id", ":person", ":agencies")));

    private final MaterialReads reads;
    private final Events events;
    private final FileLinks files;
    private final Journal journal;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Materials(
            MaterialReads reads,
            Events events,
            FileLinks files,
            Journal journal,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.reads = reads;
        this.events = events;
        this.files = files;
        this.journal = journal;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<MaterialView> add(UUID clusterId, UUID eventId, MaterialDraft draft) {
        Material material = Material.add(clusterId, eventId, draft, request.author(), clock.instant());
        return events.hold(clusterId, eventId)
                .chain(() -> refuseIfFull(eventId))
                .chain(() -> Sessions.refuseUnknown(eventId, draft.sessionId(), MaterialProblem.SESSION_UNKNOWN))
                .chain(() -> Entities.insertOr(
                        material, "event_material_pkey", () -> new DomainException(RequestProblem.ID_TAKEN)))
                .chain(() -> files.attach(Material.KIND, material.id, draft.files()))
                .chain(() -> record("added", material))
                .chain(() -> reads.written(material));
    }

    private static Uni<Void> refuseIfFull(UUID eventId) {
        return COUNT.with("event", eventId)
                .value(Integer.class)
                .invoke(there -> DomainException.refuseIf(there >= MOST, MaterialProblem.FULL, MOST))
                .replaceWithVoid();
    }

    Uni<MaterialView> change(UUID clusterId, UUID eventId, UUID id, @Nullable String ifMatch, MaterialDraft draft) {
        return mine(clusterId, eventId, id)
                .call(material -> reads.written(material).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .call(() -> Sessions.refuseUnknown(eventId, draft.sessionId(), MaterialProblem.SESSION_UNKNOWN))
                .invoke(material -> material.change(draft))
                .call(material -> files.attach(Material.KIND, material.id, draft.files()))
                .call(material -> record("changed", material))
                .chain(reads::written);
    }

    Uni<DeletedMaterialView> delete(UUID clusterId, UUID eventId, UUID id) {
        return mine(clusterId, eventId, id)
                .call(material -> files.attach(Material.KIND, material.id, List.of()))
                .call(material -> Panache.getSession().chain(session -> session.remove(material)))
                .call(material -> record("deleted", material))
                .map(material -> new DeletedMaterialView(material.id));
    }

    /** Held until the transaction ends: what she has added herself, or any where she organises the event. */
    private Uni<Material> mine(UUID clusterId, UUID eventId, UUID id) {
        return Entities.hold(Material.class, Map.of("clusterId", clusterId, "eventId", eventId, "id", id))
                .call(material -> material.isOf(current.get().id())
                        ? Uni.createFrom().voidItem()
                        : refuseUnlessOrganised(clusterId, eventId));
    }

    private Uni<Void> refuseUnlessOrganised(UUID clusterId, UUID eventId) {
        Caller caller = current.get();
        return ORGANISED
                .with("cluster", clusterId)
                .with("event", eventId)
                .with("person", caller.id())
                .with("organisations", caller.organisationIds().toArray(UUID[]::new))
                .with("agencies", caller.agencyIds())
                .value(Boolean.class)
                .invoke(organises -> DomainException.refuseIf(!organises, MaterialProblem.NOT_YOURS))
                .replaceWithVoid();
    }

    private Uni<Void> record(String step, Material material) {
        return journal.record(Deed.of("event-material." + step, "event", material.eventId)
                .in(material.clusterId)
                .with(Map.of("material", material.id))
                .seenBy(Scope.event(material.eventId)));
    }
}
