package org.sahyog.costpool.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of one book, opened when it is first used.
 *
 * @param party whose it is, of accounts of organisations and payees
 * @param label what it is for, of accounts of payer classes and categories
 */
public record Account(
        AccountKind kind, @Nullable UUID party, @Nullable String label, String currency) {
    public static Account of(AccountKind kind, String currency) {
        return new Account(kind, null, null, currency);
    }

    public static Account of(AccountKind kind, UUID party, String currency) {
        return new Account(kind, party, null, currency);
    }

    public static Account of(AccountKind kind, String label, String currency) {
        return new Account(kind, null, label, currency);
    }

    /** As the hash names it. */
    public String name() {
        return kind + (party == null ? "" : ":" + party) + (label == null ? "" : ":" + label);
    }
}
