package org.sahyog.costpool.statement.file;

import io.smallrye.mutiny.Uni;
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
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.statement.StatementFilter;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/statement/file")
@Tag(name = "Books of cost pools")
class StatementFileResource {
    private final StatementFiles files;
    private final CurrentRequest current;

    StatementFileResource(StatementFiles files, CurrentRequest current) {
        this.files = files;
        this.current = current;
    }

    @GET
    @ForPoolReaders
    @Produces({StatementFormat.PDF_TYPE, StatementFormat.CSV_TYPE, StatementFormat.XLSX_TYPE})
    @Operation(
            operationId = "exportStatement",
            summary = "The statement as a file, to print or for a spreadsheet",
            description =
                    "`Accept` chooses: `application/pdf` (at most 10,000 lines), `text/csv` (UTF-8, as long as it gets) or"
                            + " `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` (at most 1,000,000 lines; amounts"
                            + " are numbers). In the language asked for. It is sent as it is made.")
    @APIResponse(
            responseCode = "200",
            description = "The statement.",
            content = {
                @Content(
                        mediaType = StatementFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = StatementFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = StatementFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            UUID clusterId, UUID poolId, @BeanParam StatementFilter filter, @Context Request request) {
        return files.of(clusterId, poolId, filter, StatementFormat.chosen(request), current.language());
    }
}
