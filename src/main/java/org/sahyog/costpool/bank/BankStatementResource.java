package org.sahyog.costpool.bank;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.sheet.upload.SheetUploads;

/** The sheet is read on a worker thread before the transaction begins, so that no connection waits for it. */
@Path("/clusters/{clusterId}/cost-pools/{poolId}/bank")
@Tag(name = "Banks of cost pools")
class BankStatementResource {
    private final SheetUploads uploads;
    private final BankStatements statements;
    private final BankFormats formats;
    private final BankReads reads;
    private final CostPoolRepository pools;
    private final Once once;

    BankStatementResource(
            SheetUploads uploads,
            BankStatements statements,
            BankFormats formats,
            BankReads reads,
            CostPoolRepository pools,
            Once once) {
        this.uploads = uploads;
        this.statements = statements;
        this.formats = formats;
        this.reads = reads;
        this.pools = pools;
        this.once = once;
    }

    @POST
    @Path("/statements")
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
        return reads.knownFormat(clusterId, poolId)
                .chain(known -> uploads.read(file, BankProblem.SHEET_REFUSED, copy -> BankSheet.read(copy, known)))
                .chain(sheet -> Panache.withTransaction(() -> once.perform(
                        key,
                        new StatementSent(SheetUploads.checksum(file)),
                        BankStatementView.class,
                        () -> statements.take(clusterId, poolId, sheet))));
    }

    /** What the key stands for. */
    record StatementSent(String checksum) {}

    @GET
    @Path("/format")
    @ForPoolTreasurers
    @Operation(
            operationId = "getBankFormat",
            summary = "How the pool’s bank names its columns",
            description = "By the treasurer. Not found before a statement was read or the titles were told.")
    public Uni<BankColumns> format(UUID clusterId, UUID poolId) {
        return reads.format(clusterId, poolId);
    }

    @PUT
    @Path("/format")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "setBankFormat",
            summary = "Say how the pool’s bank names its columns",
            description = "By the treasurer, where they are not guessed rightly. Titles as they stand in the sheet.")
    public Uni<BankColumns> setFormat(UUID clusterId, UUID poolId, @Valid @NotNull BankColumns columns) {
        DomainException.refuseIf(!columns.isFit(), BankProblem.COLUMNS_UNFIT);
        return pools.holdUnclosed(clusterId, poolId)
                .chain(() -> formats.keep(clusterId, poolId, columns))
                .replaceWith(columns);
    }

    @GET
    @Path("/movements")
    @ForPoolReaders
    @Operation(
            operationId = "listBankMovements",
            summary = "What the book says of the bank account and no line of the bank shows",
            description = "Of these days, the earliest first: cheques on their way, or what never reached the bank.")
    public Uni<Page<BankMovementView>> movements(
            UUID clusterId,
            UUID poolId,
            @RestQuery @NotNull @Parameter(description = "the first day", example = "2027-04-01") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "the last day", example = "2027-04-30") LocalDate until,
            @BeanParam PageRequest page) {
        return reads.movements(clusterId, poolId, from, until, page);
    }

    @GET
    @Path("/reconciliation")
    @ForPoolReaders
    @Operation(operationId = "getBankReconciliation", summary = "The pool’s book beside its bank account")
    public Uni<BankReconciliationView> reconciliation(UUID clusterId, UUID poolId) {
        return reads.reconciliation(clusterId, poolId);
    }
}
