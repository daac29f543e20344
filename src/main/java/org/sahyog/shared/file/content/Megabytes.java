package org.sahyog.shared.file.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A size as people say it: 4.7. */
public final class Megabytes {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024);

    private Megabytes() {}

    public static BigDecimal of(long bytes) {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.UP).stripTrailingZeros();
    }
}
