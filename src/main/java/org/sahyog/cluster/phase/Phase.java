package org.sahyog.cluster.phase;

/** Where a cluster stands; several can hold at once. */
public enum Phase {
    CANDIDATE,
    SELECTED,
    ENGAGING,
    DIAGNOSING,
    PLANNING,
    IMPLEMENTING,
    HANDOVER,
    GRADUATED,
    SUSPENDED,
    CLOSED
}
