package org.sahyog.costpool.member;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/members")
@Tag(name = "Cost pools")
class PoolMemberResource {
    private final PoolMembers members;
    private final PoolMemberReads reads;
    private final Once once;

    PoolMemberResource(PoolMembers members, PoolMemberReads reads, Once once) {
        this.members = members;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listPoolMembers", summary = "Who shares the pool, and what each owes or is owed")
    public Uni<Page<PoolMemberView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }

    @GET
    @Path("/{memberId}")
    @ForPoolReaders
    @Operation(operationId = "getPoolMember", summary = "A member of the pool")
    public Uni<PoolMemberView> get(UUID clusterId, UUID poolId, UUID memberId) {
        return reads.get(clusterId, poolId, memberId);
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "joinCostPool",
            summary = "Share the costs of the pool from now on",
            description =
                    "For a member of the network, by whoever has its right SPEND. The treasurer brings in others, who have no phone: they are told.")
    public Uni<PoolMemberView> join(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PoolMemberDraft draft) {
        return once.perform(key, draft, PoolMemberView.class, () -> members.join(clusterId, poolId, draft));
    }

    @PUT
    @Path("/{memberId}/part")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "changePoolMemberPart",
            summary = "Change what a member bears",
            description =
                    "By the treasurer, for expenses approved from now on. Send the ETag that you read in If-Match.")
    public Uni<PoolMemberView> bear(
            UUID clusterId,
            UUID poolId,
            UUID memberId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull PoolMemberPart part) {
        return members.bear(clusterId, poolId, memberId, ifMatch, part.part());
    }

    @POST
    @Path("/{memberId}/leaving")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "leaveCostPool",
            summary = "Share no costs from today on",
            description = "Always possible until the pool is closed. What is owed stays owed, in both directions.")
    public Uni<PoolMemberView> leave(UUID clusterId, UUID poolId, UUID memberId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PoolMemberView.class, () -> members.leave(clusterId, poolId, memberId));
    }
}
