package org.sahyog.costpool.refund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What a vendor paid back of an expense, all of it or a part.")
record RefundDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotNull UUID expenseId,

        @Schema(description = "in minor units of the pool’s currency: paise", examples = "250000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount,

        @Schema(description = "where the money is now; or `organisationId`") @Nullable
        MoneyPlace into,

        @Schema(description = "the member to which it was paid, and which has it now; or `into`") @Nullable
        UUID organisationId,

        @Schema(description = "by the calendar of the cluster; not before the expense", examples = "2027-02-25")
        @NotNull
        LocalDate refundedOn,

        @Schema(description = "the UTR of the transfer, a credit note’s number") @OneLine @Size(max = 60) @Nullable
        String reference,

        @Size(max = 500) @Nullable String note) {}
