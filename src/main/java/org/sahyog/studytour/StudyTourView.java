package org.sahyog.studytour;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.shared.version.Versioned;
import org.sahyog.studytour.place.OptionView;
import org.sahyog.studytour.stop.StopView;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StudyTour", description = "A study tour. It is one thing with its event and has the event’s id.")
record StudyTourView(
        UUID id,
        EventView event,

        @Schema(description = "in the order in which they are visited")
        List<StopView> stops,

        @Schema(description = "vehicles and rooms, and how many places are left")
        List<OptionView> options,

        @Schema(description = "why it is published although a host has not confirmed yet") @Nullable
        String unconfirmedReason,

        @Schema(
                description =
                        "in the waiting list, firms that told what came of their last tour go before those that did not")
        boolean tellersFirst,

        @Schema(
                description =
                        "what the tour itself says of that, to be sent back as `tellersFirst`; absent where the cluster’s rule holds")
        @Nullable
        Boolean ownTellersFirst,

        @Schema(description = "rises with every change of the tour, of its event, and with every answer of a host")
        int version)
        implements Versioned {

    /** Both versions only rise, so their sum names one state of the two. */
    static StudyTourView of(EventView event, TourPart part) {
        return new StudyTourView(
                event.id(),
                event,
                part.stops(),
                part.options(),
                part.unconfirmedReason(),
                part.tellersFirst(),
                part.ownTellersFirst(),
                event.version() + part.version());
    }
}
