package org.sahyog.costpool.contribution;

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
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/collections")
@Tag(name = "Cost pools")
class CollectionResource {
    private final Contributions contributions;
    private final Once once;

    CollectionResource(Contributions contributions, Once once) {
        this.contributions = contributions;
        this.once = once;
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "collectContributions",
            summary = "Enter at once what many members paid",
            description = "As at a meeting: each gets a receipt of its own. All of it is kept, or nothing.")
    public Uni<CollectionView> collect(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CollectionDraft draft) {
        return once.perform(key, draft, CollectionView.class, () -> contributions.collect(clusterId, poolId, draft));
    }
}
