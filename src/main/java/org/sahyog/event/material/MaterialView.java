package org.sahyog.event.material;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EventMaterial", description = "Something to read for those who come to an event.")
record MaterialView(
        UUID id,
        String title,
        String language,

        @Schema(description = "the session; the whole event where there is none") @Nullable
        UUID sessionId,

        @Nullable FileView file,
        @Schema(description = "somewhere else") @Nullable String link,
        MaterialReaders readers,
        @Schema(description = "who added it") @Nullable String by,
        Instant addedAt,
        int version)
        implements Versioned {
    List<?> key() {
        return List.of(addedAt, id);
    }
}
