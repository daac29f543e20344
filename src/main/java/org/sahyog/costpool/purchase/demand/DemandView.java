package org.sahyog.costpool.purchase.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How much a member needs, and what has come. Former prices are nobody’s business.")
record DemandView(
        UUID organisationId,
        String organisationName,

        @Schema(description = "in thousandths of the purchase’s unit")
        long quantity,

        @Schema(description = "what came; the parts of the bill, which is submitted as an expense BY_USAGE") @Nullable
        Long delivered,

        @Nullable LocalDate deliveredOn,
        Instant statedAt) {}
