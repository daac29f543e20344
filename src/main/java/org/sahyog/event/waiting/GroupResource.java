package org.sahyog.event.waiting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAdmitted;
import org.sahyog.event.access.ForGroups;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/events/{eventId}/groups")
@Tag(name = "Waiting list")
class GroupResource {
    private final Groups groups;
    private final WaitingReads reads;
    private final CurrentRequest request;
    private final Once once;

    GroupResource(Groups groups, WaitingReads reads, CurrentRequest request, Once once) {
        this.groups = groups;
        this.reads = reads;
        this.request = request;
        this.once = once;
    }

    @POST
    @ForAdmitted
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "beginSeatGroup",
            summary = "Ask for seats together with other organisations",
            description =
                    "You lead the group and name who is asked to come along, members of the cluster. It holds no seats and no place "
                            + "until it is complete.")
    public Uni<GroupView> begin(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull GroupDraft draft) {
        return once.perform(key, draft, GroupView.class, () -> groups.begin(clusterId, eventId, draft));
    }

    @GET
    @Path("/{groupId}")
    @ForGroups
    @Operation(
            operationId = "getSeatGroup",
            summary = "A group that asks for seats together",
            description = "For its members, those asked to come along, and the organiser.")
    public Uni<GroupView> get(UUID clusterId, UUID eventId, UUID groupId) {
        return reads.group(groupId, request.language());
    }

    @POST
    @Path("/{groupId}/members")
    @ForGroups
    @WithTransaction
    @Operation(
            operationId = "joinSeatGroup",
            summary = "Come along",
            description = "For an organisation that was asked to. To leave again, withdraw your registration.")
    public Uni<GroupView> join(
            UUID clusterId,
            UUID eventId,
            UUID groupId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull GroupJoin draft) {
        return once.perform(key, draft, GroupView.class, () -> groups.join(clusterId, eventId, groupId, draft));
    }

    @POST
    @Path("/{groupId}/completion")
    @ForGroups
    @WithTransaction
    @Operation(
            operationId = "completeSeatGroup",
            summary = "All are there: seats for all, or a place in line",
            description =
                    "By the leader. The place counts from now; the group is served as a whole, and may be passed over only so "
                            + "often.")
    public Uni<GroupView> complete(UUID clusterId, UUID eventId, UUID groupId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, GroupView.class, () -> groups.complete(clusterId, eventId, groupId));
    }
}
