package org.sahyog.studytour.stop;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/tour-stops")
@Tag(name = "Study tours")
class HostedStopResource {
    private final StopReads reads;

    HostedStopResource(StopReads reads) {
        this.reads = reads;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMyTourStops",
            summary = "Study tours that come to me, or want to",
            description =
                    "Stops at the organisation in Acting-For, else at all of yours, in any cluster; those that are over left out, earliest"
                            + " first. `state` WAITING: please answer.")
    public Uni<Page<AskedStopView>> toCome(@BeanParam PageRequest page) {
        return reads.toCome(page);
    }
}
