package org.sahyog.costpool.receipt;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.shared.problem.DomainException;

/** Which receipts are printed together. */
class ReceiptRange {
    static final int MOST = 200;

    @RestQuery
    @Parameter(description = "number of the first one", required = true, example = "2026-27/0001")
    @NotNull
    @Pattern(regexp = ReceiptNumber.PATTERN, message = "{sahyog.receipt-number}")
    String from = "";

    @RestQuery
    @Parameter(
            description = "number of the last one, of the same year; at most 200 in all",
            required = true,
            example = "2026-27/0020")
    @NotNull
    @Pattern(regexp = ReceiptNumber.PATTERN, message = "{sahyog.receipt-number}")
    String to = "";

    ReceiptNumber first() {
        return ReceiptNumber.parse(from);
    }

    ReceiptNumber last() {
        ReceiptNumber first = first();
        ReceiptNumber last = ReceiptNumber.parse(to);
        boolean unfit =
                last.year() != first.year() || last.number() < first.number() || last.number() - first.number() >= MOST;
        DomainException.refuseIf(unfit, ReceiptProblem.RANGE_UNFIT);
        return last;
    }
}
