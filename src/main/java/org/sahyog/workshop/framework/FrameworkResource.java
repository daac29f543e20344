package org.sahyog.workshop.framework;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/workshops/{workshopId}/framework")
@Tag(name = "Workshop frameworks")
class FrameworkResource {
    private static final String CSV = "text/csv";

    private final Framework framework;
    private final FrameworkReads reads;
    private final CurrentRequest current;
    private final Once once;

    FrameworkResource(Framework framework, FrameworkReads reads, CurrentRequest current, Once once) {
        this.framework = framework;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "getWorkshopFramework",
            summary = "What works and what is hard, by theme and cluster",
            description = "For whoever sees the workshop. Three hundred findings at most, all of them in one answer.")
    public Uni<FrameworkView> get(UUID clusterId, UUID workshopId) {
        return reads.get(clusterId, workshopId);
    }

    @GET
    @Path("/export")
    @ForAudience
    @Produces(CSV)
    @Operation(
            operationId = "exportWorkshopFramework",
            summary = "The same for a spreadsheet",
            description =
                    "CSV (UTF-8), a row for each finding, amounts in rupees, titles in the language asked for. The same findings are the same file.")
    @APIResponse(
            responseCode = "200",
            description = "The framework.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> export(
            UUID clusterId, UUID workshopId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return reads.get(clusterId, workshopId)
                .map(found -> PaperAnswers.of(
                        CSV, "framework.csv", FrameworkTable.of(found, current.language()), ifNoneMatch));
    }

    @POST
    @Path("/closing")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "closeWorkshopFramework",
            summary = "Say that the framework is complete",
            description =
                    "By who organises the workshop. Nothing more is written; what became of findings is still entered.")
    public Uni<FrameworkView> close(UUID clusterId, UUID workshopId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, FrameworkView.class, () -> framework.close(clusterId, workshopId));
    }

    @POST
    @Path("/reopening")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "reopenWorkshopFramework",
            summary = "Let those who take part write again",
            description = "By who organises the workshop.")
    public Uni<FrameworkView> reopen(UUID clusterId, UUID workshopId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, FrameworkView.class, () -> framework.reopen(clusterId, workshopId));
    }
}
