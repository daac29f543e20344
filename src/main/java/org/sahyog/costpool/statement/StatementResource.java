package org.sahyog.costpool.statement;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/statement")
@Tag(name = "Books of cost pools")
class StatementResource {
    private final Statements statements;

    StatementResource(Statements statements) {
        this.statements = statements;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "getStatement",
            summary = "What the pool, a member or a class of payers had, got and gave in a time, in sum",
            description =
                    "Of the pool’s own money, unless a member or a class is named; who reads the pool reads all, as its book. From the first day to the last, both included.")
    public Uni<StatementView> get(UUID clusterId, UUID poolId, @BeanParam StatementFilter filter) {
        return statements.get(clusterId, poolId, filter);
    }

    @GET
    @Path("/lines")
    @ForPoolReaders
    @Operation(
            operationId = "listStatementLines",
            summary = "The same line by line, with the balance after each",
            description =
                    "By day, then as they were written. The pages go on with the book as it was at the first of them: what is written meanwhile does not come between.")
    public Uni<Page<StatementLineView>> lines(
            UUID clusterId, UUID poolId, @BeanParam StatementFilter filter, @BeanParam PageRequest page) {
        return statements.lines(clusterId, poolId, filter, page);
    }
}
