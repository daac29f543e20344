package org.sahyog.shared.export;

import java.math.BigDecimal;
import java.util.Currency;

/** Money in a cell: a number, in whole units with all their parts. */
public record Amount(BigDecimal value) {
    /** {@code minor}: in minor units of {@code currency}, paise. */
    public static Amount of(long minor, String currency) {
        return new Amount(
                BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    int digits() {
        return value.scale();
    }
}
