package org.sahyog.directory.enquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "For the whole offered quantity.")
record OfferPrice(
        @Schema(description = "in minor units: paise of a rupee", examples = "1250050")
        @NotNull
        @Min(0)
        @Max(100000000000000L)
        Long amount,

        @Schema(description = "ISO 4217", examples = "INR")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "{sahyog.currency}")
        String currency) {}
