package org.sahyog.costpool.ledger;

/** What a transaction is of. */
public enum PostingKind {
    CONTRIBUTION,
    EXPENSE,
    TRANSFER,
    REVERSAL
}
