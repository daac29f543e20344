package org.sahyog.costpool;

/** CLOSING: no new cost, members pay each other. CLOSED: everybody is even. */
public enum CostPoolState {
    OPEN,
    CLOSING,
    CLOSED
}
