package org.sahyog.costpool.purchase.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As it is kept. */
record Quote(
        UUID id,
        String supplier,
        List<PriceStep> steps,
        long delivery,
        LocalDate validUntil,
        @Nullable String note,
        long quantity,
        Instant givenAt,
        @Nullable String givenBy) {
    QuoteView view() {
        PriceList prices = new PriceList(steps, delivery);
        OptionalLong total = prices.total(quantity);
        PriceStep next = prices.next(quantity).orElse(null);
        return new QuoteView(
                id,
                supplier,
                steps,
                delivery,
                validUntil,
                note,
                quantity,
                total.isPresent() ? total.getAsLong() : null,
                next,
                next == null ? null : prices.total(next.from()).getAsLong(),
                givenAt,
                givenBy);
    }
}
