package org.sahyog.costpool.assurance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/assurance")
@Tag(name = "Pledges and dues")
class AssuranceResource {
    private final Assurances assurances;
    private final AssuranceReads reads;
    private final Once once;

    AssuranceResource(Assurances assurances, AssuranceReads reads, Once once) {
        this.assurances = assurances;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "getAssurance",
            summary = "What has to come together before the pool starts, and how much has",
            description = "Not found where the pool waits for nothing and never did.")
    public Uni<AssuranceView> get(UUID clusterId, UUID poolId) {
        return reads.get(clusterId, poolId);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "setAssurance",
            summary = "Start the pool only if enough comes together in time",
            description =
                    "By the treasurer, once, before anything is spent. As soon as enough members share the pool and enough is paid or promised, it is met: pledges are binding. If the deadline comes first, pledges are released at once, the pool settles and who has paid gets it back. Until then nothing is spent.")
    public Uni<AssuranceView> set(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AssuranceDraft draft) {
        return once.perform(key, draft, AssuranceView.class, () -> assurances.set(clusterId, poolId, draft));
    }

    @POST
    @Path("/calling-off")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "callOffAssurance",
            summary = "Wait no longer, and release everybody",
            description = "By the treasurer, with a reason: as if the deadline had passed.")
    public Uni<AssuranceView> callOff(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CallingOff draft) {
        return once.perform(
                key, draft, AssuranceView.class, () -> assurances.callOff(clusterId, poolId, draft.reason()));
    }
}
