package org.sahyog.challenge.response;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.cluster.access.ForStakeholders;

@Path("/clusters/{clusterId}/challenge-response-times")
@Tag(name = "Challenges")
class ResponseTimeResource {
    private final ResponseTimeReads reads;

    ResponseTimeResource(ResponseTimeReads reads) {
        this.reads = reads;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "getResponseTimes",
            summary = "How soon the cluster’s needs are answered, over all and by month",
            description = "All times in seconds.")
    public Uni<ResponseTimesView> get(UUID clusterId) {
        return reads.of(clusterId);
    }
}
