package org.sahyog.event.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EventMessageDraft")
record MessageDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "to whom; an organisation that is in two of them is told once") @NotEmpty @Size(max = 3)
        List<@NotNull MessageAudience> to,

        @Schema(description = "plain text; it goes out as it stands, in the language in which you write")
        @NotBlank
        @Size(max = 1000)
        String text) {
    List<MessageAudience> audiences() {
        return to.stream().distinct().sorted().toList();
    }
}
