package org.sahyog.costpool.claim;

/** OPEN: to be paid, or the rest of it. SETTLED: all of it came. The others: no more is to be paid. */
public enum ClaimState {
    OPEN,
    SETTLED,
    /** By who promised, before it was binding. */
    WITHDRAWN,
    /** The pool does not start, or settles. */
    RELEASED,
    /** Forgiven, by the treasurer and another one. */
    WAIVED
}
