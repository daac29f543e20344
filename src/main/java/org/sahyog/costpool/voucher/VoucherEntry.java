package org.sahyog.costpool.voucher;

import org.sahyog.costpool.ledger.AccountKind;

/**
 * One line of a voucher.
 *
 * @param account as the book names it
 * @param amount  in minor units; above zero a debit, below zero a credit
 */
record VoucherEntry(String account, AccountKind kind, long amount) {
    boolean isMoney() {
        return kind == AccountKind.CASH || kind == AccountKind.BANK;
    }
}
