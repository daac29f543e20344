package org.sahyog.workshop;

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

@Path("/clusters/{clusterId}/workshops")
@Tag(name = "Workshops")
class WorkshopResource {
    private final Workshops workshops;
    private final WorkshopReads reads;
    private final Once once;

    WorkshopResource(Workshops workshops, WorkshopReads reads, Once once) {
        this.workshops = workshops;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "scheduleWorkshop",
            summary = "Schedule a workshop as a draft",
            description = "Publish, cancel and register under /events with the same id.")
    public Uni<WorkshopView> schedule(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull WorkshopDraft draft) {
        return once.perform(key, draft, WorkshopView.class, () -> workshops.schedule(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listWorkshops",
            summary = "The cluster’s workshops that have not ended",
            description = "Earliest first. Of drafts, agents and agencies see all and an organiser sees its own.")
    public Uni<Page<WorkshopView>> upcoming(UUID clusterId, @BeanParam PageRequest page) {
        return reads.upcoming(clusterId, page);
    }

    @GET
    @Path("/{workshopId}")
    @ForAudience
    @Operation(
            operationId = "getWorkshop",
            summary = "One workshop with its event",
            description = "For the cluster’s people and for guests whom the audience admits.")
    public Uni<WorkshopView> get(UUID clusterId, UUID workshopId) {
        return reads.get(clusterId, workshopId);
    }

    @PUT
    @Path("/{workshopId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeWorkshop",
            summary = "Change a workshop and its event",
            description = "Also after it is published; the rules of changing an event hold.")
    public Uni<WorkshopView> change(
            UUID clusterId,
            UUID workshopId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull WorkshopDraft draft) {
        return workshops.change(clusterId, workshopId, ifMatch, draft);
    }
}
