package org.sahyog.costpool.contribution;

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
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.json.OneLine;

@Schema(
        description =
                "Money that came in: from a member of the pool, or from a class of payers outside it; one of both.")
record ContributionDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "the member that paid, also one that has left") @Nullable
        UUID organisationId,

        @Schema(description = "who paid, where that is no member") @Nullable
        PayerClass payerClass,

        @Schema(description = "in minor units of the pool’s currency: paise", examples = "50000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount,

        @Schema(description = "where the money is now") @NotNull
        MoneyPlace into,

        @Schema(description = "by the calendar of the cluster; at most 366 days ago", examples = "2027-02-20") @NotNull
        LocalDate paidOn,

        @Schema(description = "the UTR of the transfer, a cheque’s number") @OneLine @Size(max = 60) @Nullable
        String reference,

        @Size(max = 500) @Nullable String note,

        @Schema(
                description =
                        "the pledge of this payer that it keeps; what is beyond it, or all without it, settles the oldest of its pledges and dues")
        @Nullable
        UUID pledgeId) {}
