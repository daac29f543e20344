package org.sahyog.studytour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventDraft;
import org.sahyog.shared.json.OneLine;
import org.sahyog.studytour.place.OptionDraft;
import org.sahyog.studytour.stop.StopDraft;

/** A study tour as its organiser describes it, to schedule it or to change it. */
@Schema(description = "A study tour: its event, and what makes it a tour. What is left out is taken away.")
record StudyTourDraft(
        @Valid @NotNull EventDraft event,

        @Schema(description = "in the order in which they are visited; those that you keep with their `id`")
        @Size(max = 60)
        @Nullable
        List<@NotNull @Valid StopDraft> stops,

        @Schema(description = "vehicles and rooms; those that you keep with their `id`") @Size(max = 40) @Nullable
        List<@NotNull @Valid OptionDraft> options,

        @Schema(
                description =
                        "why the tour is published although a host has not confirmed yet; travellers read it. Without it every stop must be confirmed.",
                examples = "The toolroom answers only a week before.")
        @OneLine
        @Size(max = 300)
        @Nullable
        String unconfirmedReason,

        @Schema(
                description =
                        "in the waiting list, firms that told what came of their last tour go before those that did not; as the cluster’s rule says unless told")
        @Nullable
        Boolean tellersFirst) {

    List<StopDraft> stopsOrNone() {
        return stops == null ? List.of() : stops;
    }

    List<OptionDraft> optionsOrNone() {
        return options == null ? List.of() : options;
    }
}
