package org.sahyog.costpool.expense.bill;

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
