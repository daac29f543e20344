package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.event.access.ForAudience;

@Path("/clusters/{clusterId}/events/{eventId}/seats")
@Tag(name = "Events")
class SeatsResource {
    private final SeatsReads reads;

    SeatsResource(SeatsReads reads) {
        this.reads = reads;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "getEventSeats",
            summary = "How many seats are left",
            description = "As of this moment. Only a registration takes a seat.")
    public Uni<SeatsView> get(UUID clusterId, UUID eventId) {
        return reads.get(clusterId, eventId);
    }
}
