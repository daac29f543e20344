package org.sahyog.event.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventMessage")
record MessageView(
        UUID id,
        UUID clusterId,
        UUID eventId,
        List<MessageAudience> to,
        @Schema(description = "plain text") String text,

        @Schema(description = "how many were told; `recipients` names them")
        int organisations,

        Instant sentAt) {
    List<?> key() {
        return List.of(sentAt, id);
    }
}
