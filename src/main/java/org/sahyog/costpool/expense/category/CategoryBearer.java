package org.sahyog.costpool.expense.category;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.split.SharingRule;

@Schema(description = "What somebody outside the pool bears of each bill of a category.")
record CategoryBearer(
        @NotNull PayerClass payerClass,

        @Schema(description = "hundredths of a percent of the bill’s amount", examples = "6000")
        @Min(1)
        @Max(SharingRule.WHOLE)
        long share) {}
