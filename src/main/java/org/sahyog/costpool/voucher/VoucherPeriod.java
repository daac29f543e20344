package org.sahyog.costpool.voucher;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which days vouchers are. A period that ends before it begins has none. */
class VoucherPeriod {
    @RestQuery
    @Parameter(description = "the first day; from the beginning unless told", example = "2026-04-01")
    @Nullable
    LocalDate from;

    @RestQuery
    @Parameter(description = "the last day; to the end unless told", example = "2027-03-31")
    @Nullable
    LocalDate until;

    LocalDate first() {
        return from == null ? LocalDate.EPOCH : from;
    }

    LocalDate last() {
        return until == null ? LocalDate.of(9999, 12, 31) : until;
    }
}
