package org.sahyog.post.mute;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Mute")
record MuteView(
        UUID id,
        UUID organisationId,
        String organisationName,

        @Schema(description = "absent: all that is written for the organisation") @Nullable
        UUID authorId,

        @Nullable String authorName,
        Instant mutedAt) {

    /** As the list is ordered. */
    List<?> key() {
        return List.of(mutedAt, id);
    }
}
