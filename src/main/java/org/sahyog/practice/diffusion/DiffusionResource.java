package org.sahyog.practice.diffusion;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/practices/{practiceId}/diffusion")
@Tag(name = "Practice adoptions")
class DiffusionResource {
    private static final String SVG = "image/svg+xml";

    private final DiffusionReads reads;
    private final Press press;
    private final CurrentRequest current;

    DiffusionResource(DiffusionReads reads, Press press, CurrentRequest current) {
        this.reads = reads;
        this.press = press;
        this.current = current;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "getPracticeDiffusion",
            summary = "How a practice has spread, in figures",
            description =
                    "For whoever sees the practice; no firm is named. Each firm counts once, by where it stands now; who has given it up is no adopter any more; the organisation whose practice it is never counts. Where the figures allow it with a fitted curve (Bass).")
    public Uni<DiffusionView> get(UUID clusterId, UUID practiceId) {
        return diffusion(clusterId, practiceId);
    }

    @GET
    @Path("/picture")
    @ForSignedIn
    @Produces(SVG)
    @Compressed
    @Operation(
            operationId = "getPracticeDiffusionPicture",
            summary = "The same as a picture",
            description =
                    "An SVG, 360 units wide, with texts in the language asked for (English or Hindi): firms month by month, and the curve.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> picture(
            UUID clusterId, UUID practiceId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Locale language = current.language();
        return diffusion(clusterId, practiceId)
                .chain(diffusion -> press.make(
                        () -> new DiffusionPicture(diffusion, language).svg().getBytes(UTF_8)))
                .map(svg -> PaperAnswers.of(SVG, "diffusion.svg", svg, ifNoneMatch));
    }

    /** The curve is looked for beside the requests. */
    private Uni<DiffusionView> diffusion(UUID clusterId, UUID practiceId) {
        return reads.counts(clusterId, practiceId)
                .chain(counts -> press.make(() -> DiffusionView.of(practiceId, counts)));
    }
}
