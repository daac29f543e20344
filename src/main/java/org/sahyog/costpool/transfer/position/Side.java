package org.sahyog.costpool.transfer.position;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;

/** Who pays or receives: a member, payers outside the pool, or neither: the treasurer, with the pool’s own money. */
public record Side(@Nullable UUID organisation, @Nullable PayerClass payerClass) {
    public static final Side TREASURER = new Side(null, null);

    static Side of(PayerClass payerClass) {
        return new Side(null, payerClass);
    }

    public boolean isOutside() {
        return payerClass != null;
    }

    public boolean isTreasurer() {
        return organisation == null && payerClass == null;
    }

    /** {@code place}: of the treasurer’s money. */
    public Account account(@Nullable MoneyPlace place, String currency) {
        if (payerClass != null) {
            return Account.of(AccountKind.PAYER, payerClass.name(), currency);
        }
        return organisation == null
                ? Objects.requireNonNull(place).in(currency)
                : Account.of(AccountKind.MEMBER, organisation, currency);
    }
}
