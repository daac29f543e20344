package org.sahyog.costpool.transfer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.transfer.position.TransferPartyView;
import org.sahyog.shared.version.Versioned;

@Schema(description = "One payment of a settlement.")
record PoolTransferView(
        UUID id,
        TransferPartyView from,
        TransferPartyView to,

        @Schema(description = "in minor units of `currency`")
        long amount,

        String currency,
        TransferState state,

        @Schema(description = "where the treasurer took or put it") @Nullable
        MoneyPlace place,

        @Nullable String reference,

        @Schema(description = "why it is disputed or void") @Nullable
        String reason,

        Instant proposedAt,
        @Nullable Instant paidAt,

        @Schema(description = "when it was confirmed or became void") @Nullable
        Instant endedAt,

        @Schema(description = "in the pool’s book, once it is confirmed") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
