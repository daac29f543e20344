package org.sahyog.training;

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
import org.sahyog.cluster.access.ForOrganisers;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/trainings")
@Tag(name = "Trainings")
class TrainingResource {
    private final Trainings trainings;
    private final TrainingReads reads;
    private final Once once;

    TrainingResource(Trainings trainings, TrainingReads reads, Once once) {
        this.trainings = trainings;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "scheduleTraining",
            summary = "Schedule a training as a draft",
            description = "Publish, cancel, copy and register under /events with the same id.")
    public Uni<TrainingView> schedule(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull TrainingDraft draft) {
        return once.perform(key, draft, TrainingView.class, () -> trainings.schedule(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listTrainings",
            summary = "The cluster’s trainings that have not ended",
            description = "Earliest first. Of drafts, agents and agencies see all and an organiser sees its own.")
    public Uni<Page<TrainingView>> upcoming(UUID clusterId, @BeanParam PageRequest page) {
        return reads.upcoming(clusterId, page);
    }

    @GET
    @Path("/{trainingId}")
    @ForAudience
    @Operation(
            operationId = "getTraining",
            summary = "One training with its event",
            description =
                    "For the cluster’s people and for guests whom the audience admits. One that was scheduled as a plain event has no modules.")
    public Uni<TrainingView> get(UUID clusterId, UUID trainingId) {
        return reads.get(clusterId, trainingId);
    }

    @PUT
    @Path("/{trainingId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeTraining",
            summary = "Change a training and its event",
            description =
                    "Also after it is published; the rules of changing an event hold. Results that are entered stay as they are.")
    public Uni<TrainingView> change(
            UUID clusterId,
            UUID trainingId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull TrainingDraft draft) {
        return trainings.change(clusterId, trainingId, ifMatch, draft);
    }
}
