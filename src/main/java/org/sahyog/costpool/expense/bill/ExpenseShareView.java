package org.sahyog.costpool.expense.bill;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one member bears of an expense.")
public record ExpenseShareView(
        UUID organisationId,
        String organisationName,

        @Schema(description = "in minor units of the pool’s currency")
        long amount) {}
