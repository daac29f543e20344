package org.sahyog.event.network;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.EventDraft;
import org.sahyog.event.EventView;
import org.sahyog.network.access.ForNetworkKeepers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/networks/{networkId}/events")
@Tag(name = "Events")
class NetworkEventResource {
    private final NetworkEvents events;
    private final Once once;

    NetworkEventResource(NetworkEvents events, Once once) {
        this.events = events;
        this.once = once;
    }

    @POST
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "scheduleNetworkEvent",
            summary = "Schedule an event of a network as a draft",
            description =
                    "By the network’s leader or secretary; whoever holds these offices organises it under /events. It is for"
                            + " whomever `audience` says: with NETWORK for the members alone. What is still to come ends with the network.")
    public Uni<EventView> schedule(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull EventDraft draft) {
        return once.perform(key, draft, EventView.class, () -> events.schedule(clusterId, networkId, draft));
    }
}
