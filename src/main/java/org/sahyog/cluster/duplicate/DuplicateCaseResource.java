package org.sahyog.cluster.duplicate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/duplicate-cases")
@Tag(name = "Duplicate cases")
class DuplicateCaseResource {
    private final DuplicateCases cases;
    private final DuplicateReads reads;
    private final CurrentCaller caller;
    private final Once once;

    DuplicateCaseResource(DuplicateCases cases, DuplicateReads reads, CurrentCaller caller, Once once) {
        this.cases = cases;
        this.reads = reads;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @ForCdas
    @Operation(
            operationId = "listDuplicateCases",
            summary = "Entries that may be one organisation",
            description =
                    "Where either of the two is in the cluster; the oldest first. Decided ones keep their reason.")
    public Uni<Page<DuplicateCaseView>> list(
            UUID clusterId,
            @RestQuery @Parameter(description = "OPEN unless told") @Nullable CaseState state,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, state == null ? CaseState.OPEN : state, caller.get(), page);
    }

    @POST
    @Path("/{caseId}/decision")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "decideDuplicateCase",
            summary = "Say whether they are one organisation or two",
            description =
                    "Once. With MERGED the other entry becomes an alias of the one that is kept: nothing is rewritten or lost, its id "
                            + "answers the kept one, its name finds it, its people act for the kept one and its clusters are the kept "
                            + "one’s. Where the kept one has an owner who can sign in, they come as staff, and she gives them more.")
    public Uni<DuplicateCaseView> decide(
            UUID clusterId, UUID caseId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CaseDecision decision) {
        return once.perform(key, decision, DuplicateCaseView.class, () -> cases.decide(clusterId, caseId, decision));
    }
}
