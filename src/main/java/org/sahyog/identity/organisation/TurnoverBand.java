package org.sahyog.identity.organisation;

import java.util.stream.Stream;

/** What a firm sells in a year, coarse enough to be told. */
public enum TurnoverBand {
    UP_TO_25_LAKH(2_500_000L),
    UP_TO_1_CRORE(10_000_000L),
    UP_TO_10_CRORE(100_000_000L),
    UP_TO_100_CRORE(1_000_000_000L),
    ABOVE_100_CRORE(Long.MAX_VALUE);

    private final long most;

    TurnoverBand(long most) {
        this.most = most;
    }

    public static TurnoverBand of(long rupees) {
        return Stream.of(values())
                .filter(band -> rupees <= band.most)
                .findFirst()
                .orElseThrow();
    }
}
