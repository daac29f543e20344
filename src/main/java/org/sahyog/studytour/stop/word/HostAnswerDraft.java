package org.sahyog.studytour.stop.word;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HostAnswerDraft", description = "What an agent answers for a host, and on whose word.")
public record HostAnswerDraft(
        @Schema(description = "true: the tour may come") boolean confirmed,

        @Schema(description = "why it may not; needed then, and read by whoever sees the tour")
        @Size(max = 500)
        @Nullable
        String reason,

        @Valid @NotNull HostWord word) {

    public boolean saysWhy() {
        return confirmed || (reason != null && !reason.isBlank());
    }
}
