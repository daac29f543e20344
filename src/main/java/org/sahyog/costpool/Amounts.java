package org.sahyog.costpool;

/** What an amount in minor units may be: ten thousand crore rupees, far below where sums of them would overflow. */
public final class Amounts {
    public static final long MOST = 10_000_000_000_000L;

    private Amounts() {}
}
