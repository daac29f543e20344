package org.sahyog.costpool.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/receipts")
@Tag(name = "Cost pools")
class ReceiptBookResource {
    private final Receipts receipts;
    private final CurrentRequest current;

    ReceiptBookResource(Receipts receipts, CurrentRequest current) {
        this.receipts = receipts;
        this.current = current;
    }

    @GET
    @ForPoolReaders
    @Produces(ReceiptResource.PDF)
    @Operation(
            operationId = "printReceipts",
            summary = "Receipts of a collection in one file, a page for each",
            description =
                    "By their numbers: those of one collection follow each other. In the language asked for; 404 where none has such a number.")
    @APIResponse(
            responseCode = "200",
            description = "The receipts.",
            content =
                    @Content(
                            mediaType = ReceiptResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> print(
            UUID clusterId,
            UUID poolId,
            @BeanParam @Valid ReceiptRange range,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch) {
        return receipts.papers(clusterId, poolId, range, current.language())
                .map(pdf -> PaperAnswers.of(ReceiptResource.PDF, "receipts.pdf", pdf, ifNoneMatch));
    }
}
