package org.sahyog.costpool.payment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolMembers;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/transfers/{transferId}/payment-request")
@Tag(name = "Paying in cost pools")
class TransferPaymentResource {
    private final PaymentRequests requests;

    TransferPaymentResource(PaymentRequests requests) {
        this.requests = requests;
    }

    @GET
    @ForPoolMembers
    @Operation(
            operationId = "getTransferPaymentRequest",
            summary = "Where a transfer is to be paid, and a UPI link that pays it",
            description =
                    "For who pays it, as long as it waits for that: whoever has SPEND of that member, or the treasurer. When it is paid, say so.")
    public Uni<PaymentRequestView> request(UUID clusterId, UUID poolId, UUID transferId) {
        return requests.ofTransfer(clusterId, poolId, transferId);
    }

    @GET
    @Path("/qr-code")
    @ForPoolMembers
    @Produces({QrPictures.PNG, QrPictures.SVG})
    @Operation(
            operationId = "getTransferQrCode",
            summary = "The UPI link of a transfer as a QR code",
            description = "A PNG of some 720 points, or an SVG for who asks for that (Accept).")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> picture(UUID clusterId, UUID poolId, UUID transferId, @Context HttpHeaders asked) {
        return requests.ofTransfer(clusterId, poolId, transferId).map(request -> QrPictures.of(request, asked));
    }
}
