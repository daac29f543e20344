package org.sahyog.costpool.payment;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.access.ForPoolMembers;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/payment-request")
@Tag(name = "Paying in cost pools")
class ContributionPaymentResource {
    private static final String AMOUNT = "how much, in paise";

    private final PaymentRequests requests;

    ContributionPaymentResource(PaymentRequests requests) {
        this.requests = requests;
    }

    @GET
    @ForPoolMembers
    @Operation(
            operationId = "getContributionPaymentRequest",
            summary = "Where to pay a contribution, and a UPI link that pays it",
            description =
                    "For organisations that share the pool, by whoever has SPEND of one. The treasurer enters it when it has come.")
    public Uni<PaymentRequestView> request(
            UUID clusterId,
            UUID poolId,
            @RestQuery @NotNull @Min(1) @Max(Amounts.MOST) @Parameter(description = AMOUNT, example = "50000")
                    Long amount) {
        return requests.ofContribution(clusterId, poolId, amount);
    }

    @GET
    @Path("/qr-code")
    @ForPoolMembers
    @Produces({QrPictures.PNG, QrPictures.SVG})
    @Operation(
            operationId = "getContributionQrCode",
            summary = "The UPI link of a contribution as a QR code",
            description = "A PNG of some 720 points, or an SVG for who asks for that (Accept).")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> picture(
            UUID clusterId,
            UUID poolId,
            @RestQuery @NotNull @Min(1) @Max(Amounts.MOST) @Parameter(description = AMOUNT, example = "50000")
                    Long amount,
            @Context HttpHeaders asked) {
        return requests.ofContribution(clusterId, poolId, amount).map(request -> QrPictures.of(request, asked));
    }
}
