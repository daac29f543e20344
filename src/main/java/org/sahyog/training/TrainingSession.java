package org.sahyog.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "One session of a training, in the local time of its event.")
record TrainingSession(
        @Schema(
                description =
                        "its own, as long as it is given back with changes: by it scans say at which session they were made. One that comes"
                                + " without it is the session of the same title that was there before, else a new one")
        @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @Schema(examples = "2027-02-10T10:00:00") @NotNull LocalDateTime localStart,
        @Schema(examples = "2027-02-10T12:00:00") @NotNull LocalDateTime localEnd) {
    TrainingSession later(Duration by) {
        return new TrainingSession(id, title, localStart.plus(by), localEnd.plus(by));
    }

    TrainingSession named(UUID name) {
        return new TrainingSession(name, title, localStart, localEnd);
    }

    int minutes() {
        return (int) Duration.between(localStart, localEnd).toMinutes();
    }
}
