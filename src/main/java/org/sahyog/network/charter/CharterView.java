package org.sahyog.network.charter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record CharterView(
        UUID id,
        UUID networkId,

        @Schema(description = "1 for the first; the highest is in force")
        int number,

        @Schema(description = "Markdown, its source; null in lists") @Nullable
        String text,

        String changed,
        NetworkRules rules,
        UUID proposalId,
        Instant adoptedAt,
        boolean inForce,

        @Schema(description = "organisations that have accepted this version, first ones first")
        List<CharterAcceptanceView> acceptances) {}
