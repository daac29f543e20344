package org.sahyog.network.proposal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.reference.money.ValidCurrency;

@Schema(description = "Money that the members are asked to spend.")
public record ProposedSpending(
        @Schema(description = "in minor units of the currency: paise") @Min(1)
        long amount,

        @Schema(description = ValidCurrency.DESCRIPTION, pattern = ValidCurrency.PATTERN, examples = "INR")
        @NotNull
        @ValidCurrency
        String currency) {}
