package org.sahyog.costpool.ledger;

/** What a transaction is of. */
public enum PostingKind {
    CONTRIBUTION,
    /** What somebody gave instead of money. */
    KIND,
    EXPENSE,
    TRANSFER,
    ADVANCE,
    REFUND,
    TDS_REMITTANCE,
    CASH_CHECK,
    REVERSAL
}
