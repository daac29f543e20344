package org.sahyog.event.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is invited no more. */
@Schema(name = "RevokedEventInvitation")
record RevokedInvitationView(UUID organisationId) {}
