package org.sahyog.costpool.expense;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.Amounts;

@Schema(description = "What a member bears of a bill beside the others.")
record BillPart(
        @NotNull UUID organisationId,

        @Schema(
                description =
                        "EQUAL: not looked at. BY_SHARES: shares. BY_PERCENTAGE: hundredths of a percent, 10000 in all. BY_AMOUNT: minor units of the pool’s currency, that make what members share. BY_USAGE: thousandths of an hour, of a kilo")
        @Min(0)
        @Max(Amounts.MOST)
        long part) {}
