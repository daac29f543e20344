package org.sahyog.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventDraft;
import org.sahyog.shared.json.OneLine;

/** A workshop as its organiser describes it, to schedule it or to change it. */
@Schema(description = "A workshop: its event, and what makes it a workshop.")
record WorkshopDraft(
        @Valid @NotNull EventDraft event,
        @OneLine @Size(max = 120) @Nullable String facilitator,

        @Schema(description = "what shall come of it, such as a comparative framework") @Size(max = 4000) @Nullable
        String outcome,

        @Size(max = 100) @Nullable List<@NotNull @Valid WorkshopSession> sessions,

        @Schema(description = "https links; better add `materials` of the event", deprecated = true)
        @Size(max = 50)
        @Nullable
        List<@NotNull @Pattern(regexp = "https://\\S+", message = "{sahyog.link}") @Size(max = 500) String>
                materials) {}
