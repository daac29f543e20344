package org.sahyog.costpool.bank.line;

/** What has become of a line of the bank. */
enum BankLineState {
    /** To be looked into. */
    OPEN,
    /** It is in the book too. */
    MATCHED,
    /** No business of this pool, or explained in words. */
    SET_ASIDE
}
