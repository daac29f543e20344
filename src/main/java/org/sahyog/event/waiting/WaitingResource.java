package org.sahyog.event.waiting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.EventSight;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/events")
@Tag(name = "Waiting list")
class WaitingResource {
    private final Groups groups;
    private final WaitingReads reads;
    private final EventSight sights;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Once once;

    WaitingResource(
            Groups groups,
            WaitingReads reads,
            EventSight sights,
            CurrentCaller caller,
            CurrentRequest request,
            Once once) {
        this.groups = groups;
        this.reads = reads;
        this.sights = sights;
        this.caller = caller;
        this.request = request;
        this.once = once;
    }

    @GET
    @Path("/{eventId}/waiting-list")
    @ForEventOrganisers
    @Operation(
            operationId = "listWaiting",
            summary = "Who waits, in order",
            description =
                    "With places, skips, offers and reasons. Those who wait see only themselves, in my-registration.")
    public Uni<Page<GroupView>> line(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.line(clusterId, eventId, request.language(), page);
    }

    @POST
    @Path("/{eventId}/waiting-list/{groupId}/priority")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "prioritiseWaiting",
            summary = "Let somebody who waits go first",
            description = "Only with a reason, which is stored, logged, and told to the one it concerns.")
    public Uni<GroupView> prioritise(
            UUID clusterId,
            UUID eventId,
            UUID groupId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull PriorityDraft draft) {
        return once.perform(key, draft, GroupView.class, () -> groups.prioritise(clusterId, eventId, groupId, draft));
    }

    @GET
    @Path("/{eventId}/seat-log")
    @ForAudience
    @Operation(
            operationId = "listSeatLog",
            summary = "Who got or lost a seat, when and why",
            description =
                    "In order, from the first seat on. Names only of your own organisations; the organiser and the cluster’s "
                            + "agents and agencies see all.")
    public Uni<Page<SeatLogLine>> log(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return sights.isOrganisedBy(caller.get(), clusterId, eventId)
                .chain(all -> reads.log(clusterId, eventId, caller.get(), all, request.language(), page));
    }
}
