package org.sahyog.costpool.payee;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Where a member, or the pool itself, is or was paid. UPI address and account are whole for who is paid there, and masked for all others: who is to pay sees them in the payment request.")
record PayeeAddressView(
        UUID id,

        @Schema(description = "the member; none: the pool itself") @Nullable
        UUID organisationId,

        @Nullable String organisationName,

        @Schema(description = "as the bank has it") String payeeName,

        @Schema(description = "masked for others", examples = "sh••••@okhdfcbank") @Nullable
        String upiAddress,

        @Schema(description = "masked for others", examples = "••••••••••6789") @Nullable
        String accountNumber,

        @Nullable String ifsc,
        PayeeAddressState state,
        Instant statedAt,

        @Schema(description = "a day after it was stated, unless it was the first and nothing was owed")
        Instant usedFrom,

        @Nullable Instant withdrawnAt) {}
