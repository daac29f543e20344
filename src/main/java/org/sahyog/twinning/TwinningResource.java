package org.sahyog.twinning;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/twinnings")
@Tag(name = "Twinnings")
class TwinningResource {
    private final Twinnings twinnings;
    private final TwinningReads reads;
    private final Once once;

    TwinningResource(Twinnings twinnings, TwinningReads reads, Once once) {
        this.twinnings = twinnings;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeTwinning",
            summary = "Propose to another cluster to learn from each other",
            description =
                    "By an agent or agency of the cluster. It begins when the other cluster’s side agrees. Two clusters have one at a time.")
    public Uni<TwinningView> propose(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull TwinningDraft draft) {
        return once.perform(key, draft, TwinningView.class, () -> twinnings.propose(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listTwinnings",
            summary = "Twinnings of the cluster, newest first",
            description = "Those that it proposed and those that were proposed to it.")
    public Uni<Page<TwinningView>> list(
            UUID clusterId,
            @RestQuery @Parameter(description = "only in this state") @Nullable TwinningState state,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, state, page);
    }

    @GET
    @Path("/{twinningId}")
    @ForStakeholders
    @Operation(
            operationId = "getTwinning",
            summary = "One twinning: what each side owes, has kept, has given and received",
            description = "The same for both sides, by the path of either.")
    public Uni<TwinningView> get(UUID clusterId, UUID twinningId) {
        return reads.get(clusterId, twinningId);
    }

    @POST
    @Path("/{twinningId}/acceptance")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "acceptTwinning",
            summary = "Agree to a twinning",
            description =
                    "By an agent or agency of the cluster to which it was proposed, who is not the person that proposed it.")
    public Uni<TwinningView> accept(UUID clusterId, UUID twinningId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, TwinningView.class, () -> twinnings.accept(clusterId, twinningId));
    }

    @POST
    @Path("/{twinningId}/declining")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "declineTwinning",
            summary = "Decline a twinning, with a reason",
            description = "By an agent or agency of the cluster to which it was proposed.")
    public Uni<TwinningView> decline(
            UUID clusterId,
            UUID twinningId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TwinningReasonDraft draft) {
        return once.perform(
                key, draft, TwinningView.class, () -> twinnings.decline(clusterId, twinningId, draft.reason()));
    }

    @POST
    @Path("/{twinningId}/end")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "endTwinning",
            summary = "End a twinning, with a reason",
            description =
                    "By an agent or agency of either cluster; while it is proposed, of the one that proposed it. What was done stays to be read, and what happened within its term may still be entered.")
    public Uni<TwinningView> end(
            UUID clusterId,
            UUID twinningId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TwinningReasonDraft draft) {
        return once.perform(key, draft, TwinningView.class, () -> twinnings.end(clusterId, twinningId, draft.reason()));
    }
}
