package org.sahyog.costpool.purchase.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member has got.")
record DeliveryDraft(
        @NotNull UUID organisationId,

        @Schema(description = "in thousandths of the unit; 0 where nothing came", examples = "248500")
        @Min(0)
        @Max(1_000_000_000L)
        long quantity,

        @Schema(description = "by the calendar of the cluster") @NotNull
        LocalDate deliveredOn) {}
