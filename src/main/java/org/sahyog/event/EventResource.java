package org.sahyog.event;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForOrganisers;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;

@Path("/clusters/{clusterId}/events")
@Tag(name = "Events")
class EventResource {
    private final Events events;
    private final EventReads reads;
    private final Once once;

    EventResource(Events events, EventReads reads, Once once) {
        this.events = events;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "scheduleEvent",
            summary = "Schedule an event as a draft",
            description =
                    "A meeting, fair, study tour or training. Workshops have a path of their own. With the audience NETWORK it is for"
                            + " the members of the network that `networkId` names, and seen by nobody else of the cluster.")
    public Uni<EventView> schedule(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull EventDraft draft) {
        EventKind kind = draft.plainKind();
        return once.perform(key, draft, EventView.class, () -> events.schedule(clusterId, kind, draft));
    }

    @GET
    @Path("/{eventId}")
    @ForAudience
    @Operation(
            operationId = "getEvent",
            summary = "One event",
            description =
                    "For the cluster’s people and for guests whom the audience admits; what is for a network, for its members,"
                            + " the organiser, and the cluster’s agents and agencies.")
    public Uni<EventView> get(UUID clusterId, UUID eventId) {
        return reads.get(clusterId, eventId);
    }

    @PUT
    @Path("/{eventId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeEvent",
            summary = "Change an event, also a published one",
            description = "Moving it raises `sequence`. Capacity cannot fall below the seats taken; a published event’s"
                    + " audience can only widen. Workshops are changed at their own path.")
    public Uni<EventView> change(
            UUID clusterId, UUID eventId, @RestHeader("If-Match") String ifMatch, @Valid @NotNull EventDraft draft) {
        return events.change(clusterId, eventId, draft, view -> {
            IfMatch.check(ifMatch, view.version(), view);
            DomainException.refuseIf(
                    view.kind().hasOwnPath(),
                    EventProblem.KIND_ELSEWHERE,
                    view.kind().name());
        });
    }

    @POST
    @Path("/{eventId}/publication")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "publishEvent",
            summary = "Publish a draft to its audience",
            description = "Needs a venue or a link, and a start that is still to come.")
    public Uni<EventView> publish(UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, EventView.class, () -> events.publish(clusterId, eventId));
    }

    @POST
    @Path("/{eventId}/cancellation")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel an event before it starts",
            description = "For good: a cancelled event never changes again.")
    public Uni<EventView> cancel(
            UUID clusterId,
            UUID eventId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull EventCancellation cancellation) {
        return once.perform(
                key, cancellation, EventView.class, () -> events.cancel(clusterId, eventId, cancellation.reason()));
    }
}
