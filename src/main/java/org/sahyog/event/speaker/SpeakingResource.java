package org.sahyog.event.speaker;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/speaking")
@Tag(name = "Event speakers")
class SpeakingResource {
    private final SpeakerReads reads;

    SpeakingResource(SpeakerReads reads) {
        this.reads = reads;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMySpeaking",
            summary = "Where I speak, or am asked to",
            description =
                    "In any cluster, earliest first; what is over, and what you declined, left out. `state` ASKED: please answer.")
    public Uni<Page<SpeakingView>> speaking(@BeanParam PageRequest page) {
        return reads.speaking(page);
    }
}
