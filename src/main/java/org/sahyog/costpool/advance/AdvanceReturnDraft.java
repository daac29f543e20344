package org.sahyog.costpool.advance;

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

@Schema(description = "What came back of an advance for which there is no bill.")
record AdvanceReturnDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "in minor units of the pool’s currency: paise", examples = "20000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount,

        @Schema(
                description =
                        "where the money is now; absent where it did not come and its holder, a member, owes it from now on")
        @Nullable
        MoneyPlace place,

        @Schema(description = "by the calendar of the cluster; at most 366 days ago", examples = "2027-03-01") @NotNull
        LocalDate returnedOn,

        @Size(max = 500) @Nullable String note) {}
