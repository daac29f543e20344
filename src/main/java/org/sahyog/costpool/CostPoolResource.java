package org.sahyog.costpool;

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
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools")
@Tag(name = "Cost pools")
class CostPoolResource {
    private final CostPools pools;
    private final CostPoolReads reads;
    private final ClusterRights rights;
    private final CurrentCaller current;
    private final Once once;

    CostPoolResource(CostPools pools, CostPoolReads reads, ClusterRights rights, CurrentCaller current, Once once) {
        this.pools = pools;
        this.reads = reads;
        this.rights = rights;
        this.current = current;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "openCostPool",
            summary = "Open a pool to share a cost",
            description = "By an officer of the network. Members come in next; the treasurer keeps the money.")
    public Uni<CostPoolView> open(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CostPoolDraft draft) {
        return once.perform(
                key,
                draft,
                CostPoolView.class,
                () -> pools.open(clusterId, draft).chain(id -> reads.written(clusterId, id)));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listCostPools",
            summary = "Cost pools that the caller may read, the newest first",
            description = "Those of her networks and those that her organisation shares; agents and agencies see all.")
    public Uni<Page<CostPoolView>> list(UUID clusterId, @BeanParam CostPoolFilter filter, @BeanParam PageRequest page) {
        return rights.of(current.get(), clusterId)
                .chain(standing -> reads.list(
                        clusterId, filter, current.get(), standing.serves() || standing.agencyStaff(), page));
    }

    @GET
    @Path("/{poolId}")
    @ForPoolReaders
    @Operation(operationId = "getCostPool", summary = "A pool, and how much is in it")
    public Uni<CostPoolView> get(UUID clusterId, UUID poolId) {
        return reads.get(clusterId, poolId);
    }
}
