package org.sahyog.studytour.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many places of one option a registration shall have from now on. */
@Schema(
        name = "TourPlacesDraft",
        description =
                "How many places of one option the registration has from now on, in all: 0 or left out gives back.")
record PlacesDraft(
        @NotNull UUID optionId,

        @Schema(description = "who shares with anybody; in a vehicle all", examples = "2") @Min(0) @Max(1000) @Nullable
        Integer anybody,

        @Schema(description = "rooms: women who share with women only") @Min(0) @Max(1000) @Nullable
        Integer women,

        @Schema(description = "rooms: men who share with men only") @Min(0) @Max(1000) @Nullable
        Integer men) {

    int shared() {
        return anybody == null ? 0 : anybody;
    }

    int ofWomen() {
        return women == null ? 0 : women;
    }

    int ofMen() {
        return men == null ? 0 : men;
    }

    int all() {
        return shared() + ofWomen() + ofMen();
    }
}
