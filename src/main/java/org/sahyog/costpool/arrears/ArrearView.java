package org.sahyog.costpool.arrears;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;

@Schema(
        description =
                "What one member, or class of payers, has not paid by its day, by age. Amounts are in minor units of `currency`; a day after its day something is one day late.")
record ArrearView(
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,
        String currency,

        @Schema(description = "all of it") long owed,

        @Schema(description = "the day of the oldest of it") LocalDate since,

        @Schema(description = "of the oldest of it") int daysLate,

        @Schema(description = "1 to 30 days late") long upTo30,

        @Schema(description = "31 to 60 days late") long upTo60,

        @Schema(description = "61 to 90 days late") long upTo90,

        @Schema(description = "more than 90 days late") long over90) {
    String payer() {
        return organisationId == null ? Objects.requireNonNull(payerClass).name() : organisationId.toString();
    }
}
