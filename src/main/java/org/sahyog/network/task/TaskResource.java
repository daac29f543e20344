package org.sahyog.network.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.access.ForNetworkMembers;
import org.sahyog.network.access.ForNetworkObservers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/tasks")
@Tag(name = "Tasks")
class TaskResource {
    private final Tasks tasks;
    private final TaskReads reads;
    private final CurrentCaller current;
    private final Once once;

    TaskResource(Tasks tasks, TaskReads reads, CurrentCaller current, Once once) {
        this.tasks = tasks;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @GET
    @ForNetworkObservers
    @Operation(operationId = "listTasks", summary = "What members are to do, what is due first")
    public Uni<Page<TaskView>> list(
            UUID clusterId, UUID networkId, @BeanParam TaskFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, networkId, filter, current.get(), page);
    }

    @GET
    @Path("/{taskId}")
    @ForNetworkObservers
    @Operation(operationId = "getTask", summary = "A task, and what came of it")
    public Uni<TaskView> get(UUID clusterId, UUID networkId, UUID taskId) {
        return reads.get(clusterId, networkId, taskId);
    }

    @POST
    @ForNetworkMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "giveTask",
            summary = "Give a task to a member, or promise something",
            description =
                    "Leader and secretary give tasks to any member. Whoever acts for a member gives them to that one; without a person it is her own promise.")
    public Uni<TaskView> give(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull TaskDraft draft) {
        return once.perform(
                key,
                draft,
                TaskView.class,
                () -> tasks.give(clusterId, networkId, draft).chain(id -> reads.written(clusterId, networkId, id)));
    }

    @PATCH
    @Path("/{taskId}")
    @Consumes(MergePatch.TYPE)
    @ForNetworkMembers
    @WithTransaction
    @Operation(
            operationId = "changeTask",
            summary = "Give an open task another day",
            description =
                    "By whoever gave it, or by leader or secretary, until a day from a week ago to five years ahead. A merge patch (RFC 7396), with the ETag that you read in If-Match.")
    @RequestBody(content = @Content(mediaType = MergePatch.TYPE, schema = @Schema(implementation = TaskChange.class)))
    public Uni<TaskView> change(
            UUID clusterId,
            UUID networkId,
            UUID taskId,
            @RestHeader("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return tasks.change(clusterId, networkId, taskId, ifMatch, patch);
    }

    @POST
    @Path("/{taskId}/completion")
    @ForNetworkMembers
    @WithTransaction
    @Operation(
            operationId = "completeTask",
            summary = "Say that a task is done",
            description = "By the people of the member that does it, or by leader or secretary.")
    public Uni<TaskView> complete(
            UUID clusterId,
            UUID networkId,
            UUID taskId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TaskCompletion completion) {
        return once.perform(
                key, completion, TaskView.class, () -> tasks.complete(clusterId, networkId, taskId, completion.note()));
    }

    @POST
    @Path("/{taskId}/dropping")
    @ForNetworkMembers
    @WithTransaction
    @Operation(
            operationId = "dropTask",
            summary = "Say that nobody does it any more",
            description =
                    "By leader or secretary; a promise also by the people of the member that gave it, for all to read why.")
    public Uni<TaskView> drop(
            UUID clusterId,
            UUID networkId,
            UUID taskId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TaskDropping dropping) {
        return once.perform(
                key, dropping, TaskView.class, () -> tasks.drop(clusterId, networkId, taskId, dropping.reason()));
    }
}
