package org.sahyog.identity.organisation;

import java.util.stream.Stream;

/** How many people work in a firm, coarse enough to be told. */
public enum WorkersBand {
    W1_9(9),
    W10_49(49),
    W50_249(249),
    W250_PLUS(Integer.MAX_VALUE);

    private final int most;

    WorkersBand(int most) {
        this.most = most;
    }

    public static WorkersBand of(int workers) {
        return Stream.of(values())
                .filter(band -> workers <= band.most)
                .findFirst()
                .orElseThrow();
    }
}
