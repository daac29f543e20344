package org.sahyog.directory.enquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.reference.money.ValidCurrency;

@Schema(description = "For the whole offered quantity.")
record OfferPrice(
        @Schema(description = "in minor units: paise of a rupee", examples = "1250050")
        @NotNull
        @Min(0)
        @Max(100000000000000L)
        Long amount,

        @Schema(description = ValidCurrency.DESCRIPTION, pattern = ValidCurrency.PATTERN, examples = "INR")
        @NotNull
        @ValidCurrency
        String currency) {}
