package org.sahyog.costpool.tds;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;

@Schema(
        description =
                "Tax that was deposited with the government: one challan for what was kept back from these bills.")
record TdsRemittanceDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "whose tax it is, all of each") @NotEmpty @Size(max = 200)
        List<@NotNull UUID> expenseIds,

        @Schema(description = "where the treasurer took it") @NotNull
        MoneyPlace place,

        @Schema(description = "of the branch that took it", examples = "0510308")
        @NotNull
        @Pattern(regexp = "[0-9]{7}", message = "{sahyog.bsr-code}")
        String bsrCode,

        @Schema(description = "the challan’s serial number of that day", examples = "00123")
        @NotNull
        @Pattern(regexp = "[0-9]{5}", message = "{sahyog.challan}")
        String challanNumber,

        @Schema(description = "by the calendar of the cluster; at most 366 days ago", examples = "2027-03-07") @NotNull
        LocalDate depositedOn) {}
