package org.sahyog.studytour.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TourPlaces", description = "Which places a registration has beside its seats.")
record PlacesView(
        UUID registrationId,
        UUID organisationId,
        String organisationName,
        Instant registeredAt,
        @Schema(description = "of the tour") int seats,

        @Schema(description = "those who travel, as far as they are named")
        List<String> travellers,

        List<Had> places) {

    /** Of one option. */
    @Schema(name = "TourPlacesHad")
    record Had(UUID optionId, TourOptionKind kind, String title, int anybody, int women, int men) {}
}
