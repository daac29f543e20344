package org.sahyog.costpool.expense;

/** What money is spent on. */
public enum ExpenseCategory {
    TRAVEL,
    STAY,
    FOOD,
    VENUE,
    TRAINER,
    MATERIAL,
    MACHINE,
    STALL,
    PUBLICITY,
    FEES,
    OTHER
}
