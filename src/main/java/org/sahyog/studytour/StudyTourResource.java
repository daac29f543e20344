package org.sahyog.studytour;

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
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.ForOrganisers;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/study-tours")
@Tag(name = "Study tours")
class StudyTourResource {
    private final StudyTours tours;
    private final StudyTourReads reads;
    private final ClusterRights rights;
    private final CurrentCaller current;
    private final Once once;

    StudyTourResource(StudyTours tours, StudyTourReads reads, ClusterRights rights, CurrentCaller current, Once once) {
        this.tours = tours;
        this.reads = reads;
        this.rights = rights;
        this.current = current;
        this.once = once;
    }

    @POST
    @ForOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "scheduleStudyTour",
            summary = "Schedule a study tour as a draft",
            description =
                    "Hosts who are organisations here are asked at once to confirm their stop. Publish, cancel and register under"
                            + " /events with the same id; a tour that was scheduled there, or by a network, gets its stops by PUT. It is"
                            + " published once the disclosure is answered and every stop is confirmed, or `unconfirmedReason` says why not.")
    public Uni<StudyTourView> schedule(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull StudyTourDraft draft) {
        return once.perform(key, draft, StudyTourView.class, () -> tours.schedule(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listStudyTours",
            summary = "The cluster’s study tours that have not ended",
            description = "Earliest first. Of drafts, agents and agencies see all and an organiser sees its own.")
    public Uni<Page<StudyTourView>> upcoming(UUID clusterId, @BeanParam PageRequest page) {
        return rights.of(current.get(), clusterId)
                .chain(standing -> reads.upcoming(clusterId, standing.serves(), page));
    }

    @GET
    @Path("/{tourId}")
    @ForAudience
    @Operation(
            operationId = "getStudyTour",
            summary = "One study tour with its event, stops, vehicles and rooms",
            description =
                    "For the cluster’s people and for guests whom the audience admits. The contact at a host is named to those who"
                            + " travel; its phone only to the organiser and to the host.")
    public Uni<StudyTourView> get(UUID clusterId, UUID tourId) {
        return reads.get(clusterId, tourId);
    }

    @PUT
    @Path("/{tourId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeStudyTour",
            summary = "Change a study tour and its event",
            description =
                    "Also after it is published; the rules of changing an event hold. A stop whose host, time, address or content"
                            + " changes must be confirmed anew, and its host is asked; one that is left out is dropped, and its host told.")
    public Uni<StudyTourView> change(
            UUID clusterId, UUID tourId, @RestHeader("If-Match") String ifMatch, @Valid @NotNull StudyTourDraft draft) {
        return tours.change(clusterId, tourId, ifMatch, draft);
    }
}
