package org.sahyog.studytour.place;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.access.ForRegistrants;
import org.sahyog.event.access.ForRegistrationReaders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/study-tours")
@Tag(name = "Study tours")
class PlaceResource {
    private final Places places;
    private final PlaceReads reads;
    private final Press press;
    private final CurrentRequest request;
    private final Once once;

    PlaceResource(Places places, PlaceReads reads, Press press, CurrentRequest request, Once once) {
        this.places = places;
        this.reads = reads;
        this.press = press;
        this.request = request;
        this.once = once;
    }

    @GET
    @Path("/{tourId}/registrations/{registrationId}/places")
    @ForRegistrationReaders
    @Operation(
            operationId = "getTourPlaces",
            summary = "Which places a registration has",
            description = "In vehicles and rooms, for the registered organisation and the organiser.")
    public Uni<PlacesView> get(UUID clusterId, UUID tourId, UUID registrationId) {
        return reads.get(clusterId, tourId, registrationId);
    }

    @POST
    @Path("/{tourId}/registrations/{registrationId}/places")
    @ForRegistrants
    @WithTransaction
    @Operation(
            operationId = "takeTourPlaces",
            summary = "Take places in a vehicle or in rooms, or give them back",
            description =
                    "For a registration that has seats, no more places of a kind than seats, until the tour is over. The numbers are"
                            + " those of the option from now on, not added to what is had. Rooms are shared only by people with the same"
                            + " wish: three women who share with women only take two double rooms, and the fourth bed is left for a woman. `tour-option-full` says that what"
                            + " is asked for is over. Who gives seats back gives back the places that went with them.")
    public Uni<PlacesView> take(
            UUID clusterId,
            UUID tourId,
            UUID registrationId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull PlacesDraft draft) {
        return once.perform(key, draft, PlacesView.class, () -> places.take(clusterId, tourId, registrationId, draft));
    }

    @GET
    @Path("/{tourId}/places")
    @ForEventOrganisers
    @Operation(
            operationId = "listTourPlaces",
            summary = "Who has which places",
            description = "All who travel, with the names of those who come, in the order in which they registered.")
    public Uni<Page<PlacesView>> list(UUID clusterId, UUID tourId, @BeanParam PageRequest page) {
        return reads.list(clusterId, tourId, page);
    }

    @GET
    @Path("/{tourId}/rooming-list")
    @ForEventOrganisers
    @Produces(RoomingList.TYPE)
    @Operation(
            operationId = "exportRoomingList",
            summary = "The same as a sheet, for the hotel and the bus",
            description = "CSV in UTF-8, titles in the language asked for. No phone numbers.")
    @APIResponse(
            responseCode = "200",
            description = "The rooming list.",
            content =
                    @Content(
                            mediaType = RoomingList.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> export(
            UUID clusterId, UUID tourId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Locale language = request.language();
        return reads.all(clusterId, tourId)
                .chain(those -> press.make(() -> RoomingList.of(those, language)))
                .map(file -> PaperAnswers.of(RoomingList.TYPE, "rooming-list.csv", file, ifNoneMatch));
    }
}
