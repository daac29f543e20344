package org.sahyog.event.series;

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
import org.sahyog.event.EventCancellation;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/series")
@Tag(name = "Event series")
class SeriesResource {
    private final EventSeries series;
    private final SeriesReads reads;
    private final Once once;

    SeriesResource(EventSeries series, SeriesReads reads, Once once) {
        this.series = series;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "makeEventSeries",
            summary = "Let an event come again, by a rhythm",
            description =
                    "This event is the first; the others are copies of it, as drafts, each at the same hour by the clock there, whether the clocks"
                            + " have changed meanwhile or not. An event is in one series at most.")
    public Uni<SeriesView> make(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull SeriesDraft draft) {
        return once.perform(key, draft, SeriesView.class, () -> series.make(clusterId, eventId, draft));
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "getEventSeries",
            summary = "The series that an event is of",
            description = "With all its events; drafts only for who prepares them. 404 where it is of none.")
    public Uni<SeriesView> get(UUID clusterId, UUID eventId) {
        return reads.of(clusterId, eventId);
    }

    @POST
    @Path("/change")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeEventSeries",
            summary = "Change this event and those after it",
            description =
                    "Those of the series that are still ahead and not cancelled, by the rules of changing an event: where one of them refuses it,"
                            + " none is changed. Who has seats is told as for each of them.")
    public Uni<SeriesView> change(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull SeriesChange change) {
        return once.perform(key, change, SeriesView.class, () -> series.change(clusterId, eventId, change));
    }

    @POST
    @Path("/publication")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "publishEventSeries",
            summary = "Publish this event and those after it",
            description = "All drafts of the series that are still ahead, or none where one of them refuses it.")
    public Uni<SeriesView> publish(UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, SeriesView.class, () -> series.publish(clusterId, eventId));
    }

    @POST
    @Path("/cancellation")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "cancelEventSeries",
            summary = "Cancel this event and those after it",
            description =
                    "Those that are still ahead, with a reason that everyone registered reads. What has begun stays.")
    public Uni<SeriesView> cancel(
            UUID clusterId,
            UUID eventId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull EventCancellation cancellation) {
        return once.perform(
                key, cancellation, SeriesView.class, () -> series.cancel(clusterId, eventId, cancellation.reason()));
    }
}
