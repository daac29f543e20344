package org.sahyog.cluster.firmimport;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;

/** The sheet is read on a worker thread before the transaction begins, so that no connection waits for it. */
@Path("/clusters/{clusterId}/firm-imports")
@Tag(name = "Firm imports")
@Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream"})
class FirmImportResource {

    private static final String RULES =
            "CSV (UTF-8) or XLSX, up to 10 MB and 10,000 rows; the content decides, not the name. "
                    + "A title row names the columns, in English or Hindi. A firm whose Udyam number, or PIN and similar name, is "
                    + "one that you can see already is a fault KNOWN_FIRM of its row, so the same file twice brings nothing twice.";

    private final FirmFiles files;
    private final FirmImports imports;
    private final Once once;

    FirmImportResource(FirmFiles files, FirmImports imports, Once once) {
        this.files = files;
        this.imports = imports;
        this.once = once;
    }

    @POST
    @Path("/preview")
    @ForCdas
    @Limited(Policy.IMPORTS)
    @Operation(
            operationId = "previewFirmImport",
            summary = "See what an import of firms would bring",
            description = "Changes nothing and needs no Idempotency-Key. " + RULES)
    public Uni<FirmImportView> preview(UUID clusterId, @NotNull byte[] file) {
        return files.read(file).chain(read -> Panache.withSession(() -> imports.preview(read.sheet())));
    }

    @POST
    @ForCdas
    @ResponseStatus(201)
    @Limited(Policy.IMPORTS)
    @Operation(
            operationId = "importFirms",
            summary = "Import firms from a spreadsheet",
            description = "The firms become ACTIVE stakeholders. GOOD_ROWS leaves the others out and lists them; "
                    + "ALL_OR_NOTHING refuses the file if one row is wrong. " + RULES)
    public Uni<FirmImportView> bring(
            UUID clusterId,
            @RestQuery
                    @DefaultValue("GOOD_ROWS")
                    @Parameter(
                            description = "GOOD_ROWS unless told",
                            schema = @Schema(implementation = ImportMode.class))
                    ImportMode mode,
            @RestHeader(Once.KEY) UUID key,
            @NotNull byte[] file) {
        return files.read(file)
                .chain(read -> Panache.withTransaction(() -> once.perform(
                        key,
                        new ImportRequest(mode, read.checksum()),
                        FirmImportView.class,
                        () -> imports.bring(clusterId, read.sheet(), mode))));
    }

    /** What the key stands for. */
    record ImportRequest(ImportMode mode, String checksum) {}
}
