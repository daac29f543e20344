package org.sahyog.costpool.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
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

@Path("/clusters/{clusterId}/cost-pools/{poolId}/contributions/{contributionId}/receipt")
@Tag(name = "Cost pools")
class ReceiptResource {
    static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final Variant PAPER = new Variant(MediaType.valueOf(PDF), (Locale) null, null);
    private static final Variant PICTURE = new Variant(MediaType.valueOf(PNG), (Locale) null, null);

    private final Receipts receipts;
    private final CurrentRequest current;

    ReceiptResource(Receipts receipts, CurrentRequest current) {
        this.receipts = receipts;
        this.current = current;
    }

    @GET
    @ForPoolReaders
    @Produces({PDF, PNG})
    @Operation(
            operationId = "getReceipt",
            summary = "The receipt of a contribution, to print or to send",
            description =
                    "`Accept` chooses: `application/pdf` is a page of A5, `image/png` a picture of 1080 points’ width for messengers. In the"
                            + " language asked for. It shows the entry in the pool’s book and the beginning of its hash, by which"
                            + " anybody who reads the pool checks it; and when it was taken back. The same receipt is the same file.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> get(
            UUID clusterId,
            UUID poolId,
            UUID contributionId,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch,
            @Context Request request) {
        boolean paper = !PICTURE.equals(request.selectVariant(List.of(PAPER, PICTURE)));
        return paper
                ? receipts.paper(clusterId, poolId, contributionId, current.language())
                        .map(pdf -> PaperAnswers.of(PDF, "receipt.pdf", pdf, ifNoneMatch))
                : receipts.picture(clusterId, poolId, contributionId, current.language())
                        .map(png -> PaperAnswers.of(PNG, "receipt.png", png, ifNoneMatch));
    }
}
