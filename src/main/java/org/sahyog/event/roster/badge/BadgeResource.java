package org.sahyog.event.roster.badge;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.checkin.code.SeatCodes;
import org.sahyog.event.roster.RosterFilter;
import org.sahyog.event.roster.file.RosterFiles;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/events/{eventId}/roster/badges")
@Tag(name = "Rosters")
class BadgeResource {
    private static final String PDF = "application/pdf";

    private final RosterFiles files;
    private final SeatCodes codes;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    BadgeResource(RosterFiles files, SeatCodes codes, CurrentCaller caller, CurrentRequest request) {
        this.files = files;
        this.codes = codes;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @ForEventOrganisers
    @Produces(PDF)
    @Operation(
            operationId = "printBadges",
            summary = "Name badges to print and cut",
            description =
                    "A PDF of A4 sheets with ten badges of 90 × 54 mm each: name, organisation, its cluster, and the place’s code as a QR"
                            + " code. Of the same lines as the roster, but for those who wait; who is not named yet gets a line to write on."
                            + " It is sent as it is made.")
    @APIResponse(
            responseCode = "200",
            description = "The badges.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> print(UUID clusterId, UUID eventId, @BeanParam @Valid RosterFilter filter) {
        Locale language = request.language();
        return files.pieces(clusterId, eventId, caller.get(), filter, head -> new BadgePaper(head, codes, language))
                .map(pieces -> PaperAnswers.streamed(PDF, "badges.pdf", pieces));
    }
}
