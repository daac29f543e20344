package org.sahyog.costpool.claim;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/claims")
@Tag(name = "Pledges and dues")
class ClaimResource {
    private final Waivers waivers;
    private final ClaimReads reads;
    private final Once once;

    ClaimResource(Waivers waivers, ClaimReads reads, Once once) {
        this.waivers = waivers;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listClaims",
            summary = "What members and others are to pay into the pool, by its day",
            description =
                    "Pledges and dues, also those that are paid or ended; `state=OPEN` for what is still to be paid.")
    public Uni<Page<ClaimView>> list(
            UUID clusterId, UUID poolId, @BeanParam ClaimFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @GET
    @Path("/{claimId}")
    @ForPoolReaders
    @Operation(operationId = "getClaim", summary = "A pledge, or a due of a member, and what of it has come")
    public Uni<ClaimView> get(UUID clusterId, UUID poolId, UUID claimId) {
        return reads.get(clusterId, poolId, claimId);
    }

    @POST
    @Path("/{claimId}/waiver")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "askWaiver",
            summary = "Ask that the rest need not be paid",
            description = "By the treasurer, with a reason. Another one has to agree; until then it is to be paid.")
    public Uni<ClaimView> ask(
            UUID clusterId,
            UUID poolId,
            UUID claimId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull WaiverDraft draft) {
        return once.perform(key, draft, ClaimView.class, () -> waivers.ask(clusterId, poolId, claimId, draft.reason()));
    }

    @POST
    @Path("/{claimId}/waiver/approval")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "approveWaiver",
            summary = "Agree that the rest need not be paid",
            description =
                    "By an officer who neither asked for it nor acts for who is to pay; where there is no other officer than who asked, by whoever acts for another member.")
    public Uni<ClaimView> approve(UUID clusterId, UUID poolId, UUID claimId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ClaimView.class, () -> waivers.approve(clusterId, poolId, claimId));
    }

    @POST
    @Path("/{claimId}/waiver/rejection")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "rejectWaiver",
            summary = "Insist that the rest is to be paid",
            description = "By who may agree to it. It may be asked for again.")
    public Uni<ClaimView> reject(UUID clusterId, UUID poolId, UUID claimId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ClaimView.class, () -> waivers.reject(clusterId, poolId, claimId));
    }
}
