package org.sahyog.cluster;

/** Where a cluster stands; several can hold at once. */
enum Phase {
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
