package org.sahyog.costpool.ledger;

/**
 * One line of a transaction.
 *
 * @param amount in minor units of the account’s currency; above zero a debit, below zero a credit
 */
public record Entry(Account account, long amount) {
    public static Entry debit(Account account, long amount) {
        return new Entry(account, amount);
    }

    public static Entry credit(Account account, long amount) {
        return new Entry(account, -amount);
    }

    Entry reversed() {
        return new Entry(account, -amount);
    }
}
