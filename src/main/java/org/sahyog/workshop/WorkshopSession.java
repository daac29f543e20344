package org.sahyog.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "One session of a workshop, in the local time of its event.")
record WorkshopSession(
        @NotBlank @OneLine @Size(max = 200) String title,
        @NotNull LocalDateTime localStart,
        @NotNull LocalDateTime localEnd,
        @OneLine @Size(max = 120) @Nullable String speaker) {
    WorkshopSession later(Duration by) {
        return new WorkshopSession(title, localStart.plus(by), localEnd.plus(by), speaker);
    }
}
