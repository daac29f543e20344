package org.sahyog.costpool.bank.statement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.bank.BankProblem;
import org.sahyog.costpool.bank.sheet.BankFormats;
import org.sahyog.costpool.bank.sheet.BankSheet;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.sheet.upload.SheetUploads;

/** The sheet is read on a worker thread before the transaction begins, so that no connection waits for it. */
@Path("/clusters/{clusterId}/cost-pools/{poolId}/bank/statements")
@Tag(name = "Banks of cost pools")
class BankStatementResource {
    private final SheetUploads uploads;
    private final BankStatements statements;
    private final BankFormats formats;
    private final Once once;

    BankStatementResource(SheetUploads uploads, BankStatements statements, BankFormats formats, Once once) {
        this.uploads = uploads;
        this.statements = statements;
        this.formats = formats;
        this.once = once;
    }

    @POST
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/octet-stream"
    })
    @ForPoolTreasurers
    @ResponseStatus(201)
    @Limited(Policy.IMPORTS)
    @Operation(
            operationId = "readBankStatement",
            summary = "Send a bank’s statement",
            description =
                    "By the treasurer. CSV or XLSX as the bank gives it, up to 10 MB and 5,000 rows; the content decides, not the name. "
                            + "Its columns are known from the pool’s bank format, or guessed as Indian banks name them. Lines that were sent before "
                            + "are not taken again. Each line is looked for in the book, by UTR and amount, then by amount and day; what is in doubt "
                            + "stays open.")
    public Uni<BankStatementView> read(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @NotNull byte[] file) {
        return formats.known(clusterId, poolId)
                .chain(known -> uploads.read(file, BankProblem.SHEET_REFUSED, copy -> BankSheet.read(copy, known)))
                .chain(sheet -> Panache.withTransaction(() -> once.perform(
                        key,
                        new StatementSent(SheetUploads.checksum(file)),
                        BankStatementView.class,
                        () -> statements.take(clusterId, poolId, sheet))));
    }

    /** What the key stands for. */
    record StatementSent(String checksum) {}
}
