package org.sahyog.costpool.pledge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.claim.ClaimView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/pledges")
@Tag(name = "Pledges and dues")
class PledgeResource {
    private final Pledges pledges;
    private final Once once;

    PledgeResource(Pledges pledges, Once once) {
        this.pledges = pledges;
        this.once = once;
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "makePledge",
            summary = "Promise to pay",
            description =
                    "By whoever has the member’s right SPEND; the treasurer enters what others have said, who have no phone, and what payers outside the pool have. Listed among the claims.")
    public Uni<ClaimView> make(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PledgeDraft draft) {
        return once.perform(key, draft, ClaimView.class, () -> pledges.make(clusterId, poolId, draft));
    }

    @POST
    @Path("/{claimId}/withdrawal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "withdrawPledge",
            summary = "Take a promise back",
            description =
                    "By who may make it, while it binds nobody: as long as the pool waits for others; made without that, before its day. What has come of it stays in the pool.")
    public Uni<ClaimView> withdraw(
            UUID clusterId,
            UUID poolId,
            UUID claimId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull PledgeWithdrawal withdrawal) {
        return once.perform(
                key,
                withdrawal,
                ClaimView.class,
                () -> pledges.withdraw(clusterId, poolId, claimId, withdrawal.reason()));
    }
}
