package org.sahyog.training.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrainingResult", description = "How somebody did in a training; for its organiser alone.")
record ResultView(
        UUID id,
        UUID trainingId,
        UUID registrationId,
        int position,
        UUID organisationId,
        String organisationName,

        @Schema(description = "in the script in which it was written")
        String name,

        @Schema(description = "what the organiser’s word and the attendance come to")
        Outcome outcome,

        @Schema(description = "what the organiser says; PASSED counts once enough is attended")
        Outcome judged,

        @Schema(description = "of 100") @Nullable Integer score,
        @Schema(description = "sessions that were attended") int attended,

        @Schema(description = "sessions that the training had")
        int sessions,

        @Schema(description = "of what was attended") int minutes,

        @Schema(description = "what was attended follows from the check-in, and changes with it")
        boolean followsCheckIn,

        @Schema(description = "why the organiser says otherwise than what was scanned") @Nullable
        String attendanceReason,

        @Schema(description = "the day on which the training ended")
        LocalDate endedOn,

        @Schema(description = "somebody has it in her record")
        boolean owned,

        Instant recordedAt,
        int version)
        implements Versioned {
    List<?> key() {
        return List.of(recordedAt, id);
    }
}
