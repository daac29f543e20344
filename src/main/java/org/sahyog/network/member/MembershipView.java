package org.sahyog.network.member;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

record MembershipView(
        UUID id,
        UUID networkId,
        UUID organisationId,
        String organisationName,
        MembershipState state,

        @Schema(description = "who admits has said yes: an invited one is a member as soon as it accepts")
        boolean admitted,

        @Nullable String message,

        @Schema(description = "why it was refused, suspended or readmitted") @Nullable
        String reason,

        Instant askedAt,
        @Nullable Instant memberAt,
        @Nullable Instant endedAt,
        int version)
        implements Versioned {}
