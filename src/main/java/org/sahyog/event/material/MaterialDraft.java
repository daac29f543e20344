package org.sahyog.event.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "EventMaterialDraft", description = "A file that you uploaded, or a link; one of the two.")
record MaterialDraft(
        @Schema(description = "a UUID v7 of your own; it stays in a change") @Nullable
        UUID id,

        @Schema(examples = "How a furnace loses heat") @NotBlank @OneLine @Size(max = 200)
        String title,

        @Schema(description = "BCP 47", examples = "hi")
        @NotBlank
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{sahyog.language}")
        @Size(max = 20)
        String language,

        @Schema(description = "one of the event’s sessions; the whole event unless told") @Nullable
        UUID sessionId,

        @Schema(description = "that you brought by `uploadFile` or tus") @Nullable
        UUID fileId,

        @Schema(description = "somewhere else", examples = "https://example.org/heat.pdf")
        @Pattern(regexp = "https://\\S+", message = "{sahyog.link}")
        @Size(max = 500)
        @Nullable
        String link,

        @NotNull MaterialReaders readers) {

    boolean givesOneThing() {
        return (fileId == null) != (link == null);
    }

    List<UUID> files() {
        return fileId == null ? List.of() : List.of(fileId);
    }
}
