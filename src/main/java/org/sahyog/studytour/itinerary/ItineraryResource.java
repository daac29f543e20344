package org.sahyog.studytour.itinerary;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.page.calendar.EventCalendar;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.request.CurrentRequest;

@Path("/clusters/{clusterId}/study-tours/{tourId}/itinerary")
@Tag(name = "Study tours")
class ItineraryResource {
    private static final String PDF = "application/pdf";

    private final ItineraryReads reads;
    private final CurrentRequest request;
    private final PublicAddress address;
    private final AppAddress app;
    private final Press press;

    ItineraryResource(
            ItineraryReads reads, CurrentRequest request, PublicAddress address, AppAddress app, Press press) {
        this.reads = reads;
        this.request = request;
        this.address = address;
        this.app = app;
        this.press = press;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "getTourItinerary",
            summary = "The itinerary by days",
            description =
                    "In your language, each stop by the clock at its place, with where it stands with its host. For whoever sees the tour.")
    public Uni<ItineraryView> get(UUID clusterId, UUID tourId) {
        Locale language = request.language();
        return reads.get(clusterId, tourId).map(tour -> tour.in(language));
    }

    @GET
    @Path("/paper")
    @ForAudience
    @Produces(PDF)
    @Operation(
            operationId = "printTourItinerary",
            summary = "The itinerary to print",
            description = "PDF of A5, in the language asked for. The same itinerary is the same file.")
    @APIResponse(
            responseCode = "200",
            description = "The itinerary.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> print(
            UUID clusterId, UUID tourId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ItineraryWords words = new ItineraryWords(request.language());
        return reads.get(clusterId, tourId)
                .chain(tour -> press.make(() -> ItineraryPaper.of(tour.in(words.language()), words)))
                .map(paper -> PaperAnswers.of(PDF, "itinerary.pdf", paper, ifNoneMatch));
    }

    @GET
    @Path("/calendar.ics")
    @ForAudience
    @Produces("text/calendar;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "inline; filename=\"itinerary.ics\"")
    @ResponseHeader(name = "Cache-Control", value = "private, no-cache")
    @Operation(
            operationId = "getTourCalendar",
            summary = "The itinerary as an iCalendar file",
            description =
                    "An entry for each stop with the zone of its place. A stop always has the same UID, and a SEQUENCE that grows when"
                            + " it is moved or dropped.")
    public Uni<String> calendar(UUID clusterId, UUID tourId) {
        ItineraryWords words = new ItineraryWords(request.language());
        String more = app.of("/events/" + clusterId + "/" + tourId);
        String host = EventCalendar.host(address.configured());
        return reads.get(clusterId, tourId).map(tour -> new ItineraryCalendar(tour, words, more, host).written());
    }
}
