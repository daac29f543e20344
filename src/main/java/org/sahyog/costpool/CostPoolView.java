package org.sahyog.costpool;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.shared.version.Versioned;

@Schema(description = "Shared money for one purpose. Amounts are in minor units of `currency`.")
public record CostPoolView(
        UUID id,
        UUID clusterId,
        UUID networkId,
        String networkName,
        @Nullable UUID eventId,
        String name,
        String purpose,

        @Schema(description = "ISO 4217", examples = "INR") String currency,

        SharingRule rule,
        CostPoolState state,

        @Schema(description = "organisations that share today")
        int members,

        @Schema(description = "in notes and coins with the treasurer")
        long cash,

        @Schema(description = "at the bank") long bank,

        @Schema(description = "all that was spent, less what came back")
        long spent,

        @Schema(description = "expenses that wait for approval")
        int waiting,

        Instant openedAt,
        @Nullable Instant closingAt,
        @Nullable Instant closedAt,

        @Schema(description = "while it waits for enough members and money: until when; see its assurance") @Nullable
        Instant awaitsUntil,

        int version)
        implements Versioned {}
