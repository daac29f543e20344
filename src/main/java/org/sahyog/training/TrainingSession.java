package org.sahyog.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(description = "One session of a training, in the local time of its event.")
record TrainingSession(
        @NotBlank @OneLine @Size(max = 200) String title,
        @Schema(examples = "2027-02-10T10:00:00") @NotNull LocalDateTime localStart,
        @Schema(examples = "2027-02-10T12:00:00") @NotNull LocalDateTime localEnd) {
    TrainingSession later(Duration by) {
        return new TrainingSession(title, localStart.plus(by), localEnd.plus(by));
    }

    int minutes() {
        return (int) Duration.between(localStart, localEnd).toMinutes();
    }
}
