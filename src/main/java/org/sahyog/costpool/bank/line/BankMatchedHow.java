package org.sahyog.costpool.bank.line;

/** Who found that a line of the bank is in the book. */
enum BankMatchedHow {
    /** By its number and amount, or by its amount and day, where nothing else would fit. */
    AUTOMATIC,
    BY_HAND
}
