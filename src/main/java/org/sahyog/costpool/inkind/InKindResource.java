package org.sahyog.costpool.inkind;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/contributions-in-kind")
@Tag(name = "Cost pools")
class InKindResource {
    private final InKindContributions contributions;
    private final InKindReads reads;
    private final Once once;

    InKindResource(InKindContributions contributions, InKindReads reads, Once once) {
        this.contributions = contributions;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listContributionsInKind",
            summary = "What was given instead of money, what was submitted last first")
    public Uni<Page<InKindView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }

    @GET
    @Path("/{expenseId}")
    @ForPoolReaders
    @Operation(
            operationId = "getContributionInKind",
            summary = "What somebody gave, its value and evidence, and its receipt")
    public Uni<InKindView> get(UUID clusterId, UUID poolId, UUID expenseId) {
        return reads.get(clusterId, poolId, expenseId);
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "contributeInKind",
            summary = "Enter what was given instead of money",
            description =
                    "By whoever has the giver’s right SPEND, or the treasurer. It counts once others agree to its value: it is an expense of the same id, and all rules of expenses hold (`approveExpense`); nobody of the giver agrees. Then the giver has contributed its value, all share it, and it has a receipt that says “in kind”. Of payers outside the pool it is given for good: members bear nothing of it.")
    public Uni<InKindView> give(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull InKindDraft draft) {
        return once.perform(key, draft, InKindView.class, () -> contributions.give(clusterId, poolId, draft));
    }
}
