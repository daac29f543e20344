package org.sahyog.practice.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeConversation")
record ConversationView(
        UUID id,
        UUID clusterId,
        UUID practiceId,

        @Schema(description = "who wrote first") UUID organisationId,

        String organisationName,

        @Schema(description = "how many messages") int messages,

        @Schema(description = "who does not want to hear more; that side goes on by writing again") @Nullable
        Side endedBy,

        Instant begunAt,

        @Schema(description = "when something was written last")
        Instant lastAt) {

    List<?> key() {
        return List.of(lastAt, id);
    }
}
