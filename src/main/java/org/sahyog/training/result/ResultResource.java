package org.sahyog.training.result;

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
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/trainings/{trainingId}/results")
@Tag(name = "Training results")
class ResultResource {
    private final Results results;
    private final ResultReads reads;
    private final Once once;

    ResultResource(Results results, ResultReads reads, Once once) {
        this.results = results;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "enterTrainingResult",
            summary = "Enter how somebody did",
            description =
                    "From the start of the training on, once for each seat. PASSED is held to the training’s rules of attendance and score. The"
                            + " firm that sent her does not read it: it is the organiser’s, and hers once she takes it.")
    public Uni<ResultView> enter(
            UUID clusterId, UUID trainingId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ResultDraft draft) {
        return once.perform(key, draft, ResultView.class, () -> results.enter(clusterId, trainingId, draft));
    }

    @POST
    @Path("/batch")
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "enterTrainingResults",
            summary = "Enter how many did, at once",
            description = "Two hundred at most; all or none. A refusal says in `errors` which of them it is about.")
    public Uni<ResultBatchView> enterAll(
            UUID clusterId, UUID trainingId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ResultBatchDraft draft) {
        return once.perform(
                key, draft, ResultBatchView.class, () -> results.enter(clusterId, trainingId, draft.results()));
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "listTrainingResults",
            summary = "How all did",
            description = "For whoever organises the training; those entered first come first.")
    public Uni<Page<ResultView>> list(UUID clusterId, UUID trainingId, @BeanParam PageRequest page) {
        return reads.page(clusterId, trainingId, page);
    }

    @GET
    @Path("/{resultId}")
    @ForEventOrganisers
    @Operation(
            operationId = "getTrainingResult",
            summary = "How one did",
            description = "With the tag by which it is changed.")
    public Uni<ResultView> get(UUID clusterId, UUID trainingId, UUID resultId) {
        return reads.get(clusterId, trainingId, resultId);
    }

    @PUT
    @Path("/{resultId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeTrainingResult",
            summary = "Put a result right",
            description = "Whoever has it in her record sees it as it is now.")
    public Uni<ResultView> change(
            UUID clusterId,
            UUID trainingId,
            UUID resultId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MarkDraft draft) {
        return results.change(clusterId, trainingId, resultId, ifMatch, draft);
    }

    /** The code itself is not kept with the key, where it could be read: a repeated request learns only that there is one. */
    @POST
    @Path("/{resultId}/code")
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "makeTrainingResultCode",
            summary = "A code by which she takes her result into her record",
            description = "Give it to her alone. A newer one replaces it; who has taken the result needs none.")
    public Uni<ResultCodeView> code(UUID clusterId, UUID trainingId, UUID resultId, @RestHeader(Once.KEY) UUID key) {
        AtomicReference<ResultCodeView> made = new AtomicReference<>();
        return once.perform(
                        key,
                        ResultCodeView.class,
                        () -> results.code(clusterId, trainingId, resultId)
                                .invoke(made::set)
                                .map(ResultCodeView::withoutCode))
                .map(kept -> made.get() == null ? kept : made.get());
    }
}
