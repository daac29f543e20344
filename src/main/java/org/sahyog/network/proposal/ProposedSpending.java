package org.sahyog.network.proposal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Money that the members are asked to spend.")
public record ProposedSpending(
        @Schema(description = "in minor units of the currency: paise") @Min(1)
        long amount,

        @Schema(description = "ISO 4217", examples = "INR")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "{sahyog.currency}")
        String currency) {}
