package org.sahyog.studytour.purse;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.event.access.ForEventOrganisers;

@Path("/clusters/{clusterId}/study-tours/{tourId}/figures")
@Tag(name = "Study tours")
class TourFiguresResource {
    private final TourFiguresReads reads;

    TourFiguresResource(TourFiguresReads reads) {
        this.reads = reads;
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "getTourFigures",
            summary = "What the tour cost, for each traveller and for each practice adopted",
            description =
                    "A cost pool is the tour’s purse by its `eventId`. Of pools that you may not read nothing is told. A joint event that"
                            + " several pools pay for has a cost in each of them.")
    public Uni<TourFiguresView> get(UUID clusterId, UUID tourId) {
        return reads.get(clusterId, tourId);
    }
}
