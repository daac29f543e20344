package org.sahyog.event.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventInvitation", description = "An organisation that an event takes in beside its audience.")
record InvitationView(
        UUID organisationId,
        String organisationName,
        Instant invitedAt,

        @Schema(description = "it has seats, or waits for some")
        boolean registered) {
    List<?> key() {
        return List.of(invitedAt, organisationId);
    }
}
