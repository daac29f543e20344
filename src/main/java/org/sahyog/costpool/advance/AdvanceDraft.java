package org.sahyog.costpool.advance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Money of the pool that somebody is to have before there is a bill.")
record AdvanceDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "the member that is to have it; or `holderName`") @Nullable
        UUID holderId,

        @Schema(description = "a vendor or a person; or `holderId`") @OneLine @Size(min = 1, max = 200) @Nullable
        String holderName,

        @NotBlank @OneLine @Size(max = 200) String purpose,

        @Schema(
                description =
                        "in minor units of the pool’s currency: paise; not above what the charter wants a vote for",
                examples = "500000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount,

        @Schema(description = "where the treasurer takes it") @NotNull
        MoneyPlace place,

        @Schema(description = "until when bills or the rest are expected", examples = "2027-03-05") @Nullable
        LocalDate dueOn) {}
