package org.sahyog.workshop.group;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/workshops/{workshopId}/groups")
@Tag(name = "Working groups")
class GroupResource {
    private final Groups groups;
    private final GroupReads reads;
    private final Once once;

    GroupResource(Groups groups, GroupReads reads, Once once) {
        this.groups = groups;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "listWorkshopGroups",
            summary = "Working groups",
            description =
                    "In the order in which they were formed, with the places that are left. Who is in them is told to those who have a seat, and"
                            + " to the organiser.")
    public Uni<Page<GroupView>> list(UUID clusterId, UUID workshopId, @BeanParam PageRequest page) {
        return reads.list(clusterId, workshopId, page);
    }

    @GET
    @Path("/{workingGroupId}")
    @ForAudience
    @Operation(operationId = "getWorkshopGroup", summary = "One working group", description = "As in the list.")
    public Uni<GroupView> get(UUID clusterId, UUID workshopId, UUID workingGroupId) {
        return reads.get(clusterId, workshopId, workingGroupId);
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "formWorkshopGroup",
            summary = "Form a working group",
            description = "By who organises the workshop. Fifty at most.")
    public Uni<GroupView> form(
            UUID clusterId, UUID workshopId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull GroupDraft draft) {
        return once.perform(key, draft, GroupView.class, () -> groups.form(clusterId, workshopId, draft));
    }

    @PUT
    @Path("/{workingGroupId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeWorkshopGroup",
            summary = "Change a working group",
            description = "By who organises the workshop. Never fewer places than people who are in it.")
    public Uni<GroupView> change(
            UUID clusterId,
            UUID workshopId,
            UUID workingGroupId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull GroupDraft draft) {
        return groups.change(clusterId, workshopId, workingGroupId, ifMatch, draft);
    }

    @POST
    @Path("/{workingGroupId}/deletion")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "deleteWorkshopGroup",
            summary = "Delete a working group",
            description =
                    "By who organises the workshop. Whoever was in it is in none; what it found stays, and names no group.")
    public Uni<DeletedGroupView> delete(
            UUID clusterId, UUID workshopId, UUID workingGroupId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DeletedGroupView.class, () -> groups.delete(clusterId, workshopId, workingGroupId));
    }
}
