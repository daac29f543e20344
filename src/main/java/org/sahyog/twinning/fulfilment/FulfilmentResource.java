package org.sahyog.twinning.fulfilment;

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
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.twinning.TwinningReasonDraft;

@Path("/clusters/{clusterId}/twinnings/{twinningId}/fulfilments")
@Tag(name = "Twinnings")
class FulfilmentResource {
    private final Fulfilments fulfilments;
    private final FulfilmentReads reads;
    private final Once once;

    FulfilmentResource(Fulfilments fulfilments, FulfilmentReads reads, Once once) {
        this.fulfilments = fulfilments;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "enterTwinningFulfilment",
            summary = "Enter what was done of an obligation",
            description =
                    "By an agent or agency of either cluster. What the receiving side enters counts at once; what the giving side enters counts when the receiving side confirms it.")
    public Uni<FulfilmentView> enter(
            UUID clusterId, UUID twinningId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull FulfilmentDraft draft) {
        return once.perform(key, draft, FulfilmentView.class, () -> fulfilments.enter(clusterId, twinningId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listTwinningFulfilments",
            summary = "What was done, as both sides say, entered last first",
            description = "Also what was contradicted, with the reason.")
    public Uni<Page<FulfilmentView>> list(UUID clusterId, UUID twinningId, @BeanParam PageRequest page) {
        return reads.list(clusterId, twinningId, page);
    }

    @POST
    @Path("/{fulfilmentId}/confirmation")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "confirmTwinningFulfilment",
            summary = "Say that it was done",
            description = "By an agent or agency of the side that received it, who is not the person that entered it.")
    public Uni<FulfilmentView> confirm(
            UUID clusterId, UUID twinningId, UUID fulfilmentId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, FulfilmentView.class, () -> fulfilments.confirm(clusterId, twinningId, fulfilmentId));
    }

    @POST
    @Path("/{fulfilmentId}/contradiction")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "contradictTwinningFulfilment",
            summary = "Say that it was not done, with a reason",
            description =
                    "By an agent or agency of the side that should have received it. It does not count; what was wrong in it is entered anew.")
    public Uni<FulfilmentView> contradict(
            UUID clusterId,
            UUID twinningId,
            UUID fulfilmentId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TwinningReasonDraft draft) {
        return once.perform(
                key,
                draft,
                FulfilmentView.class,
                () -> fulfilments.contradict(clusterId, twinningId, fulfilmentId, draft.reason()));
    }
}
