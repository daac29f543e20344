package org.sahyog.event.roster.file;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.roster.RosterFilter;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/events/{eventId}/roster/file")
@Tag(name = "Rosters")
class RosterFileResource {
    private final RosterFiles files;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    RosterFileResource(RosterFiles files, CurrentCaller caller, CurrentRequest request) {
        this.files = files;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @ForEventOrganisers
    @Produces({RosterFormat.CSV_TYPE, RosterFormat.XLSX_TYPE})
    @Operation(
            operationId = "exportRoster",
            summary = "The roster as a sheet",
            description =
                    "`Accept` chooses: `text/csv` (UTF-8) or `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. The same"
                            + " lines as the roster, phones masked as there; in the language asked for, times by the clock at the event."
                            + " It is sent as it is made.")
    @APIResponse(
            responseCode = "200",
            description = "The roster.",
            content = {
                @Content(
                        mediaType = RosterFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = RosterFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            UUID clusterId, UUID eventId, @BeanParam @Valid RosterFilter filter, @Context Request asked) {
        RosterFormat format = RosterFormat.chosen(asked);
        RosterWords words = new RosterWords(request.language());
        return files.pieces(
                        clusterId,
                        eventId,
                        caller.get(),
                        filter,
                        head -> new RosterTable(head, words, format.table(words)))
                .map(pieces -> PaperAnswers.streamed(format.type(), format.fileName(), pieces));
    }
}
