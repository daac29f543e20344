package org.sahyog.practice.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

@Path("/practices/compare")
@Tag(name = "Practices")
class ComparisonResource {
    private final ComparisonReads reads;
    private final CurrentRequest current;
    private final Press press;

    ComparisonResource(ComparisonReads reads, CurrentRequest current, Press press) {
        this.reads = reads;
        this.current = current;
        this.press = press;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "comparePractices",
            summary = "Practices beside each other",
            description =
                    "Published ones that you see, of any clusters: problem, what was done, result, benefit, cost, time, conditions. Not found where one of them is not yours to read.")
    public Uni<PracticeComparisonView> compare(@BeanParam @Valid ComparisonFilter filter) {
        return reads.of(filter.distinct()).map(PracticeComparisonView::new);
    }

    @GET
    @Path("/export")
    @ForSignedIn
    @Produces({ComparisonFormat.CSV_TYPE, ComparisonFormat.PDF_TYPE})
    @Operation(
            operationId = "exportPracticeComparison",
            summary = "The same as a file, for a spreadsheet or to print",
            description =
                    "`Accept` chooses: `text/csv` (UTF-8, a row for each practice, amounts in rupees) or `application/pdf` (A4, three"
                            + " practices beside each other). Titles in the language asked for. The same comparison is the same file.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison.",
            content = {
                @Content(
                        mediaType = ComparisonFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ComparisonFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            @BeanParam @Valid ComparisonFilter filter,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context Request request) {
        ComparisonWords words = new ComparisonWords(current.language());
        ComparisonFormat format = ComparisonFormat.chosen(request);
        return reads.of(filter.distinct())
                .chain(practices -> press.make(() -> format.of(practices, words)))
                .map(file -> PaperAnswers.of(format.type(), format.fileName(), file, ifNoneMatch));
    }
}
