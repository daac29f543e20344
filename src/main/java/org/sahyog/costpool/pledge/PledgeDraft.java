package org.sahyog.costpool.pledge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.PayerClass;

@Schema(description = "A promise to pay: of a member of the pool, or of a class of payers outside it.")
record PledgeDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "the member; the treasurer enters what others have said. Without it the one acted for")
        @Nullable
        UUID organisationId,

        @Schema(description = "who promises, where that is no member; entered by the treasurer") @Nullable
        PayerClass payerClass,

        @Schema(description = "in minor units of the pool’s currency: paise", examples = "50000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount,

        @Schema(
                description = "to be paid by this day, by the calendar of the cluster; from today to 366 days ahead",
                examples = "2027-02-20")
        @NotNull
        LocalDate dueOn,

        @Size(max = 500) @Nullable String note) {}
