package org.sahyog.event.speaker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;
import org.sahyog.shared.problem.DomainException;

/** Who speaks, as the organiser tells it. */
@Schema(
        name = "EventSpeakerDraft",
        description = "Who speaks or chairs: somebody with an account by `username`, anybody else by `name`.")
record SpeakerDraft(
        @Schema(description = "a UUID v7 of your own; it stays in a change") @Nullable
        UUID id,

        @NotNull SpeakerPart part,

        @Schema(description = "one of the event’s sessions; the whole event unless told") @Nullable
        UUID sessionId,

        @Schema(description = "she is asked, and shown once she agrees") @OneLine @Size(min = 1, max = 100) @Nullable
        String username,

        @Schema(examples = "Dr. Meena Iyer") @OneLine @Size(min = 1, max = 120) @Nullable
        String name,

        @Schema(description = "her office, or what she is", examples = "Principal") @OneLine @Size(max = 120) @Nullable
        String office,

        @Schema(description = "where she is, if it is an organisation of a cluster here") @Nullable
        UUID organisationId,

        @Schema(description = "where she is, in words", examples = "Central Tool Room")
        @OneLine
        @Size(max = 200)
        @Nullable
        String organisation) {

    void refuseUnlessClear() {
        boolean oneName = (username == null) != (name == null || name.isBlank());
        boolean onePlace = organisationId == null || organisation == null;
        DomainException.refuseIf(!oneName || !onePlace, SpeakerProblem.UNCLEAR);
    }
}
