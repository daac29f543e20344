package org.sahyog.practice.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PracticeMessage",
        description = "It names no person, number or address: who wrote it is an organisation.")
record MessageView(
        UUID id,
        UUID conversationId,
        UUID practiceId,

        @Schema(description = "who wrote it") Side side,

        @Schema(description = "written for an organisation of mine")
        boolean mine,

        @Schema(description = "plain text") String text,

        Instant writtenAt) {

    List<?> key() {
        return List.of(writtenAt, id);
    }
}
