package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/tasks")
@Tag(name = "Home")
class OwnTasksResource {
    private final TaskReads reads;
    private final CurrentCaller caller;

    OwnTasksResource(TaskReads reads, CurrentCaller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMyTasks",
            summary = "What my organisations are to do, in all their networks",
            description =
                    "What is due first comes first. What was promised in a network that was left since stays owed.")
    public Uni<Page<TaskView>> list(
            @RestQuery @Parameter(description = "OPEN unless told") @Nullable TaskState state,
            @BeanParam PageRequest page) {
        return reads.own(state == null ? TaskState.OPEN : state, caller.get(), page);
    }
}
