package org.sahyog.event.invitation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventInvitationDraft", description = "Whom an event takes in beside its audience.")
record InvitationDraft(
        @Schema(description = "an organisation of any cluster") @NotNull
        UUID organisationId) {}
