package org.sahyog.studytour.itinerary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventState;
import org.sahyog.studytour.stop.StopView;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TourItinerary",
        description = "The programme of a tour by days, with its words in the language of the answer.")
record ItineraryView(
        UUID tourId,
        EventState state,
        String title,
        String organiserName,

        @Schema(
                description = "when the tour begins and ends, in words",
                examples = "10 Feb 2027, 06:00 – 12 Feb 2027, 20:00")
        String when,

        @Schema(description = "its IANA zone", examples = "Asia/Kolkata")
        String zone,

        @Schema(description = "where it begins") @Nullable String venue,

        @Schema(description = "why it is published although a host has not confirmed yet") @Nullable
        String unconfirmedReason,

        List<Day> days,

        @Schema(description = "when any of it was last changed")
        Instant changedAt) {

    /** By the clock at the stops. */
    @Schema(name = "TourDay")
    record Day(
            LocalDate day,

            @Schema(description = "in words", examples = "10 Feb 2027")
            String label,

            List<Visit> stops) {}

    /** One stop in words. */
    @Schema(name = "TourVisit")
    record Visit(
            StopView stop,

            @Schema(
                    description = "hours by the clock there; the zone where it is another than the tour’s",
                    examples = "10:00–13:00")
            String hours,

            @Schema(description = "where it stands with the host, in words", examples = "confirmed by the host")
            String standing) {}
}
