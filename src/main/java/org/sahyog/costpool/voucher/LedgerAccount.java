package org.sahyog.costpool.voucher;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.AccountKind;

/** An account of the book, {@code account} as the book names it. */
record LedgerAccount(
        String account,
        AccountKind kind,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable String label) {

    /** Under which of Tally’s own groups an accountant looks for it. */
    String group() {
        return switch (kind) {
            case CASH -> "Cash-in-Hand";
            case BANK -> "Bank Accounts";
            case MEMBER, PAYER -> "Sundry Debtors";
            case ADVANCE -> "Loans & Advances (Asset)";
            case TDS -> "Duties & Taxes";
            case COST -> "Indirect Expenses";
            case SHARED -> "Indirect Incomes";
        };
    }
}
