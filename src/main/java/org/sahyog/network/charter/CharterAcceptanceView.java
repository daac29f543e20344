package org.sahyog.network.charter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A member organisation that has accepted a version, and who did it for it.")
record CharterAcceptanceView(UUID organisationId, String name, String person, Instant acceptedAt) {}
