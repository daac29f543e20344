package org.sahyog.costpool.cashcheck;

/** WAITING ones differ from the book, and wait for another one’s eyes; POSTED ones have put the difference into it. */
public enum CashCheckState {
    EVEN,
    WAITING,
    POSTED,
    REFUSED
}
