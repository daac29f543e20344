package org.sahyog.network.officer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record OfficerView(
        UUID id,
        UUID networkId,
        OfficerRole role,
        UUID personId,
        String name,
        UUID organisationId,
        String organisationName,
        Instant since,

        @Schema(description = "when the term ends by the charter")
        Instant until,

        @Schema(description = "in term, and still acting for the organisation")
        boolean holdsOffice,

        @Nullable Instant endedAt,
        @Nullable OfficerEnd why) {}
