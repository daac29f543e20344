package org.sahyog.studytour.stop;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.studytour.stop.word.HostAnswerDraft;

@Path("/clusters/{clusterId}/study-tours/{tourId}/stops")
@Tag(name = "Study tours")
class StopResource {
    private final StopAnswers answers;
    private final StopReads reads;
    private final Once once;

    StopResource(StopAnswers answers, StopReads reads, Once once) {
        this.answers = answers;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{stopId}")
    @ForStopReaders
    @Operation(
            operationId = "getTourStop",
            summary = "One stop of a tour",
            description =
                    "For the host’s people, also of another cluster and while the tour is a draft, and for whoever sees the tour.")
    public Uni<AskedStopView> get(UUID clusterId, UUID tourId, UUID stopId) {
        return reads.get(clusterId, tourId, stopId);
    }

    @POST
    @Path("/{stopId}/confirmation")
    @ForStopHosts
    @WithTransaction
    @Operation(
            operationId = "confirmTourStop",
            summary = "Confirm that the tour may come",
            description =
                    "By the host’s people; by the organiser where the host is no organisation here. The organiser is told. What is"
                            + " planned otherwise afterwards must be confirmed anew.")
    public Uni<AskedStopView> confirm(UUID clusterId, UUID tourId, UUID stopId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, AskedStopView.class, () -> answers.confirm(clusterId, tourId, stopId));
    }

    @POST
    @Path("/{stopId}/answer-for-host")
    @ForStopAgents
    @WithTransaction
    @Operation(
            operationId = "answerForTourHost",
            summary = "Answer for a host that cannot",
            description =
                    "By an agent or the agency of a cluster of which the host is a member, for a host without a phone: what it said, who said it"
                            + " and how, which is kept with the stop. The host’s people are told. What they have answered themselves holds.")
    public Uni<AskedStopView> answerForHost(
            UUID clusterId,
            UUID tourId,
            UUID stopId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull HostAnswerDraft answer) {
        return once.perform(key, answer, AskedStopView.class, () -> answers.forHost(clusterId, tourId, stopId, answer));
    }

    @POST
    @Path("/{stopId}/declining")
    @ForStopHosts
    @WithTransaction
    @Operation(
            operationId = "declineTourStop",
            summary = "Say that the tour cannot come",
            description = "As for a confirmation, with a reason; also after one, until the visit is over.")
    public Uni<AskedStopView> decline(
            UUID clusterId,
            UUID tourId,
            UUID stopId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull StopReason reason) {
        return once.perform(
                key, reason, AskedStopView.class, () -> answers.decline(clusterId, tourId, stopId, reason.reason()));
    }
}
