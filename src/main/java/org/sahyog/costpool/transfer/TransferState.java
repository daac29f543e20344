package org.sahyog.costpool.transfer;

/** Only a CONFIRMED one is in the book. DISPUTED: one party says that it is not as the other says; the others go on. */
public enum TransferState {
    PROPOSED,
    PAID,
    CONFIRMED,
    DISPUTED,
    VOID
}
