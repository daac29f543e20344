package org.sahyog.event.feedback.result;

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
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/events/{eventId}/feedback/result")
@Tag(name = "Event feedback")
class ResultResource {
    private static final String CSV = "text/csv";

    private final ResultReads reads;
    private final CurrentRequest current;
    private final Press press;

    ResultResource(ResultReads reads, CurrentRequest current, Press press) {
        this.reads = reads;
        this.current = current;
        this.press = press;
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "getEventFeedbackResult",
            summary = "What was said",
            description =
                    "For whoever organises it. From five answers on, then by five more at least: two reads around one answer are the same.")
    public Uni<FeedbackResultView> get(UUID clusterId, UUID eventId) {
        return reads.get(clusterId, eventId, ResultReads.MOST_TEXTS);
    }

    @GET
    @Path("/export")
    @ForEventOrganisers
    @Produces(CSV)
    @Operation(
            operationId = "exportEventFeedbackResult",
            summary = "The same as a CSV file, with all texts",
            description = "UTF-8 with a byte order mark; a row for each answer that could be given, and for each text.")
    @APIResponse(
            responseCode = "200",
            description = "The result.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> export(
            UUID clusterId, UUID eventId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Locale language = current.language();
        return reads.get(clusterId, eventId, Integer.MAX_VALUE)
                .chain(result -> press.make(() -> ResultTable.of(result, language)))
                .map(file -> PaperAnswers.of(CSV, "feedback.csv", file, ifNoneMatch));
    }
}
