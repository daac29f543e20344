package org.sahyog.twinning;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/twinnings")
@Tag(name = "Twinnings")
class RenewalResource {
    private final Twinnings twinnings;
    private final Once once;

    RenewalResource(Twinnings twinnings, Once once) {
        this.twinnings = twinnings;
        this.once = once;
    }

    @POST
    @Path("/{twinningId}/renewal")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "proposeTwinningRenewal",
            summary = "Propose to go on",
            description =
                    "By an agent or agency of either cluster. It holds when the other side agrees; until then it stands instead of what was proposed before.")
    public Uni<TwinningView> propose(
            UUID clusterId, UUID twinningId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull RenewalDraft draft) {
        return once.perform(
                key, draft, TwinningView.class, () -> twinnings.proposeRenewal(clusterId, twinningId, draft));
    }

    @POST
    @Path("/{twinningId}/renewal/acceptance")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "acceptTwinningRenewal",
            summary = "Agree to go on",
            description = "By an agent or agency of the side that did not propose it, who is not the person that did.")
    public Uni<TwinningView> accept(UUID clusterId, UUID twinningId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, TwinningView.class, () -> twinnings.renew(clusterId, twinningId));
    }

    @POST
    @Path("/{twinningId}/renewal/declining")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "declineTwinningRenewal",
            summary = "Not go on as it was proposed",
            description = "By an agent or agency of the side that did not propose it. The term stays as it was.")
    public Uni<TwinningView> decline(UUID clusterId, UUID twinningId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, TwinningView.class, () -> twinnings.declineRenewal(clusterId, twinningId));
    }
}
