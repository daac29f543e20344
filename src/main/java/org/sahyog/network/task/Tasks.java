package org.sahyog.network.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.member.Memberships;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.version.IfMatch;

/** Giving a task, promising, saying that it is done. In the transaction of its callers; the network is locked first. */
@ApplicationScoped
public class Tasks {
    private final NetworkRepository networks;
    private final TaskRepository repository;
    private final TaskReads reads;
    private final TaskDeeds deeds;
    private final Memberships memberships;
    private final MergePatch patches;
    private final CurrentCaller current;
    private final Clock clock;

    Tasks(
            NetworkRepository networks,
            TaskRepository repository,
            TaskReads reads,
            TaskDeeds deeds,
            Memberships memberships,
            MergePatch patches,
            CurrentCaller current,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.reads = reads;
        this.deeds = deeds;
        this.memberships = memberships;
        this.patches = patches;
        this.current = current;
        this.clock = clock;
    }

    /** Leader and secretary give it to any member; whoever acts for a member, to that one. */
    public Uni<UUID> give(UUID clusterId, UUID networkId, TaskDraft draft) {
        UUID id = Ids.chosen(draft.id());
        ActingFor acting = current.get().acting();
        TaskOwner owner = TaskOwner.of(draft, current.get(), acting);
        return networks.lockActive(clusterId, networkId)
                .call(network -> memberships.refuseUnlessMember(network, acting.organisationId()))
                .call(network -> refuseUnfit(network, owner))
                .chain(network -> add(network, Task.give(id, draft, owner, now()), acting))
                .replaceWith(id);
    }

    private Uni<Void> refuseUnfit(Network network, TaskOwner owner) {
        return repository
                .keeps(network, current.get())
                .invoke(keeper -> DomainException.refuseIf(!keeper && !owner.own(), TaskProblem.FOR_OTHERS))
                .chain(() -> repository.isMember(network, owner.organisationId()))
                .invoke(member -> DomainException.refuseIf(!member, TaskProblem.OWNER_UNFIT))
                .chain(() -> acts(owner))
                .invoke(acts -> DomainException.refuseIf(!acts, TaskProblem.PERSON_UNFIT))
                .replaceWithVoid();
    }

    private Uni<Boolean> acts(TaskOwner owner) {
        return owner.personId() == null
                ? Uni.createFrom().item(true)
                : repository.acts(owner.personId(), owner.organisationId());
    }

    private Uni<Void> add(Network network, Task task, ActingFor acting) {
        task.clusterId = network.clusterId;
        task.networkId = network.id;
        task.author = new Author(current.get().id(), acting.organisationId());
        return refuseUnlessDue(network, task)
                .chain(() -> repository.insert(task))
                .chain(() -> deeds.record("given", task));
    }

    private Uni<Void> refuseUnlessDue(Network network, Task task) {
        return metOn(network, task.meetingId)
                .chain(met -> ClusterZone.of(network.clusterId)
                        .invoke(zone -> task.refuseUnlessDueIn(LocalDate.ofInstant(now(), zone), met)))
                .replaceWithVoid();
    }

    private Uni<@Nullable LocalDate> metOn(Network network, @Nullable UUID meetingId) {
        return meetingId == null
                ? Uni.createFrom().nullItem()
                : repository
                        .metOn(network, meetingId)
                        .invoke(day -> DomainException.refuseIf(day == null, TaskProblem.MEETING_UNKNOWN));
    }

    /** By whoever gave it, or by leader or secretary. */
    Uni<TaskView> change(UUID clusterId, UUID networkId, UUID id, String ifMatch, JsonNode patch) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository
                        .get(network, id)
                        .call(task -> repository
                                .keeps(network, current.get())
                                .invoke(keeper -> refuseUnlessMayChange(keeper, task, current.get()))))
                .call(task -> reads.written(clusterId, networkId, id)
                        .invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .chain(task -> postpone(task, patches.apply(task.asItIs(), patch, TaskChange.class)))
                .chain(() -> reads.written(clusterId, networkId, id));
    }

    private static void refuseUnlessMayChange(boolean keeper, Task task, Caller caller) {
        DomainException.refuseIf(!keeper && !task.isGivenBy(caller), TaskProblem.NOT_YOURS);
    }

    private Uni<Void> postpone(Task task, TaskChange change) {
        LocalDate before = task.dueOn;
        return ClusterZone.of(task.clusterId)
                .invoke(zone -> task.postpone(change.dueOn(), LocalDate.ofInstant(now(), zone)))
                .chain(() -> deeds.changed(task, before));
    }

    /** By the people of the member that does it, or by leader or secretary. */
    Uni<TaskView> complete(UUID clusterId, UUID networkId, UUID id, @Nullable String note) {
        return close(clusterId, networkId, id, false, task -> task.complete(note, now()));
    }

    /** By leader or secretary; a promise also by the people of the member that gave it. */
    Uni<TaskView> drop(UUID clusterId, UUID networkId, UUID id, String reason) {
        return close(clusterId, networkId, id, true, task -> task.drop(reason, now()));
    }

    private Uni<TaskView> close(UUID clusterId, UUID networkId, UUID id, boolean onlyPromises, Consumer<Task> how) {
        Caller caller = current.get();
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository
                        .get(network, id)
                        .call(task -> repository
                                .keeps(network, caller)
                                .invoke(keeper -> refuseUnlessMayClose(keeper, task, caller, onlyPromises))))
                .invoke(how)
                .invoke(task -> closedBy(task, caller))
                .chain(task -> deeds.record(task.state == TaskState.DONE ? "done" : "dropped", task))
                .chain(() -> reads.written(clusterId, networkId, id));
    }

    private static void refuseUnlessMayClose(boolean keeper, Task task, Caller caller, boolean onlyPromises) {
        boolean own = caller.speaksFor().contains(task.organisationId) && (task.promise || !onlyPromises);
        DomainException.refuseIf(!keeper && !own, TaskProblem.NOT_YOURS);
    }

    private static void closedBy(Task task, Caller caller) {
        task.closedBy = caller.id();
        task.closedFor = caller.actingFor() == null ? null : caller.actingFor().organisationId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
