package org.sahyog.costpool.tds;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Income tax that was kept back from who made a bill. Amounts are in minor units of the pool’s currency.")
record TdsDeductionView(
        UUID expenseId,
        String title,
        LocalDate spentOn,
        @Nullable String payee,

        @Schema(
                description =
                        "of the payee; whole for who submitted the bill and for officers of the network, for all others with its digits alone",
                examples = "•••••0939•")
        @Nullable
        String pan,

        @Schema(examples = "194C") String section,

        @Schema(description = "hundredths of a percent") int rate,

        long base,
        long amount,

        @Schema(
                description =
                        "the challan that it was entered with, which may still wait for another one’s yes; absent while there is none")
        @Nullable
        UUID remittanceId) {}
