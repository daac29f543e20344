package org.sahyog.event.checkin.code;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.sahyog.event.access.ForRegistrationReaders;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.qr.QrAnswers;

@Path("/clusters/{clusterId}/events/{eventId}/registrations/{registrationId}/codes")
@Tag(name = "Check-in")
class SeatCodeResource {
    private final SeatCodeReads reads;

    SeatCodeResource(SeatCodeReads reads) {
        this.reads = reads;
    }

    @GET
    @ForRegistrationReaders
    @Operation(
            operationId = "listSeatCodes",
            summary = "The codes of a registration’s seats, to be shown at the door",
            description =
                    "One for each seat that it has, so that its people can come one by one; with the worker’s name beside it. A code dies"
                            + " with its seat: when the registration is withdrawn, when the seat goes to another worker"
                            + " (`transferSeat`, the place then has a new one) or is given back (the highest numbers first). Other names"
                            + " alone change no code. Codes that were fetched before a key was changed stay good.")
    public Uni<Page<SeatCodeView>> list(
            UUID clusterId, UUID eventId, UUID registrationId, @BeanParam PageRequest page) {
        return reads.list(clusterId, eventId, registrationId, page);
    }

    @GET
    @Path("/qr-code")
    @ForRegistrationReaders
    @Produces({QrAnswers.PNG, QrAnswers.SVG})
    @Operation(
            operationId = "getSeatQrCode",
            summary = "The code of one seat as a QR code",
            description = "A PNG of some 720 points, or an SVG for who asks for that (Accept).")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> picture(
            UUID clusterId,
            UUID eventId,
            UUID registrationId,
            @RestQuery
                    @NotNull
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "which of the seats, from 1 on", example = "1")
                    Integer place,
            @Context HttpHeaders asked) {
        return reads.text(clusterId, eventId, registrationId, place).map(code -> QrAnswers.of(code, asked));
    }
}
