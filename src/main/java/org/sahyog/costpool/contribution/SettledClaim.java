package org.sahyog.costpool.contribution;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.claim.ClaimKind;

@Schema(description = "A pledge or due that a contribution pays, or a part of it.")
record SettledClaim(
        UUID claimId,
        ClaimKind kind,
        LocalDate dueOn,

        @Schema(description = "in minor units of the pool’s currency")
        long amount) {}
