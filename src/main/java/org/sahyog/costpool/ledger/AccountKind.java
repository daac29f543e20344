package org.sahyog.costpool.ledger;

/** What an account keeps count of. */
public enum AccountKind {
    /** Notes and coins with the treasurer. */
    CASH(true),
    /** Money at a bank. */
    BANK(true),
    /** What somebody has of the pool’s money before there is a bill: an account for each time. */
    ADVANCE(true),
    /** What a member organisation owes (debit), or is owed (credit). */
    MEMBER(false),
    /** The same of somebody who is no member: a project, a scheme, a bank. */
    PAYER(false),
    /** Tax kept back from payees, by section: owed to the government (credit). */
    TDS(false),
    /** What things cost, by category. */
    COST(false),
    /** The other side of costs: what was laid on those who bear them. */
    SHARED(false);

    private final boolean floored;

    AccountKind(boolean floored) {
        this.floored = floored;
    }

    /** It cannot hold less than nothing. */
    boolean isFloored() {
        return floored;
    }
}
