package org.sahyog.identity.organisation;

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
        WorkersBand band = W1_9;
        while (workers > band.most) {
            band = values()[band.ordinal() + 1];
        }
        return band;
    }
}
