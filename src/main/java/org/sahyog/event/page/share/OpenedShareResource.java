package org.sahyog.event.page.share;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;

@Path("/event-shares")
@Tag(name = "Event shares")
class OpenedShareResource {
    private final ShareReads reads;
    private final CurrentCaller current;

    OpenedShareResource(ShareReads reads, CurrentCaller current) {
        this.reads = reads;
        this.current = current;
    }

    @GET
    @Path("/{code}")
    @ForSignedIn
    @Operation(
            operationId = "openEventShare",
            summary = "Which event a link leads to",
            description =
                    "For an app that was opened by a link `/e/{code}`. 404 where you do not see the event, or the link has ended.")
    public Uni<OpenedShareView> open(String code) {
        return reads.opened(code, current.get());
    }
}
