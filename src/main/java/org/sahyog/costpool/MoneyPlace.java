package org.sahyog.costpool;

import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;

/** Where a pool keeps its money. */
public enum MoneyPlace {
    /** Notes and coins with the treasurer. */
    CASH(AccountKind.CASH),
    /** An account at a bank, UPI included. */
    BANK(AccountKind.BANK);

    private final AccountKind kind;

    MoneyPlace(AccountKind kind) {
        this.kind = kind;
    }

    public Account in(String currency) {
        return Account.of(kind, currency);
    }
}
