package org.sahyog.costpool.expense;

/** APPROVED ones are in the book, REVERSED ones twice. */
public enum ExpenseState {
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    REVERSED
}
