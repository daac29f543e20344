package org.sahyog.costpool.expense.bill;

/** Who paid a bill, or a part of it. */
public enum PaidFrom {
    /** The treasurer, from the pool’s notes and coins. */
    CASH,
    /** The treasurer, from the pool’s bank account. */
    BANK,
    /** Whoever had money of the pool for it. */
    ADVANCE,
    /** A member, from its own pocket; or it gave what is worth so much. */
    MEMBER,
    /** Somebody outside the pool: a project, a scheme. */
    PAYER_CLASS
}
