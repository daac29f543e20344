package org.sahyog.network.meeting.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A member at a meeting, written down by whoever fills the register, also for those without a phone.")
record AttendanceDraft(
        @Schema(description = "a member on the day of the meeting") @NotNull
        UUID organisationId,

        @NotNull Presence presence,

        @Schema(description = "who came for it") @Size(max = 10) @Nullable
        List<@NotNull @Valid Attendee> people,

        @Schema(description = "small facts, as they stand in the book") @Size(max = 500) @Nullable
        String note) {
    List<Attendee> attendees() {
        return people == null ? List.of() : people;
    }

    AttendanceDraft kept() {
        return new AttendanceDraft(
                organisationId,
                presence,
                attendees().stream().map(Attendee::kept).toList(),
                note);
    }
}
