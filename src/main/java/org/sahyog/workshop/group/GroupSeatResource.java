package org.sahyog.workshop.group;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.access.ForRegistrants;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/workshops/{workshopId}/registrations/{registrationId}/group")
@Tag(name = "Working groups")
class GroupSeatResource {
    private final Groups groups;
    private final Once once;

    GroupSeatResource(Groups groups, Once once) {
        this.groups = groups;
        this.once = once;
    }

    @POST
    @Path("/choice")
    @ForRegistrants
    @WithTransaction
    @Operation(
            operationId = "chooseWorkshopGroup",
            summary = "Choose a working group for one of my seats",
            description =
                    "By who may register the organisation, while the group has places and is open to be chosen. Without a group the seat leaves"
                            + " the one that it is in. A seat that is given back leaves its group.")
    public Uni<GroupSeatView> choose(
            UUID clusterId,
            UUID workshopId,
            UUID registrationId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull GroupSeatDraft seat) {
        return once.perform(
                key, seat, GroupSeatView.class, () -> groups.place(clusterId, workshopId, registrationId, seat, true));
    }

    @POST
    @Path("/assignment")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "assignWorkshopGroup",
            summary = "Put a seat into a working group",
            description = "By who organises the workshop, while the group has places. Without a group it is in none.")
    public Uni<GroupSeatView> assign(
            UUID clusterId,
            UUID workshopId,
            UUID registrationId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull GroupSeatDraft seat) {
        return once.perform(
                key, seat, GroupSeatView.class, () -> groups.place(clusterId, workshopId, registrationId, seat, false));
    }
}
