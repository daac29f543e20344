package org.sahyog.practice.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeMessageDraft")
record MessageDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "plain text") @NotBlank @Size(max = 1000)
        String text) {}
