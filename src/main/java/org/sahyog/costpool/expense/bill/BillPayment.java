package org.sahyog.costpool.expense.bill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;

@Schema(
        description =
                "Who paid a bill, or a part of it. MEMBER: with organisationId. PAYER_CLASS: with payerClass. ADVANCE: with advanceId.")
public record BillPayment(
        @NotNull PaidFrom from,
        @Nullable UUID organisationId,
        @Nullable PayerClass payerClass,
        @Nullable UUID advanceId,

        @Schema(description = "in minor units of the pool’s currency") @Min(1) @Max(Amounts.MOST)
        long amount) {
    boolean isFit() {
        return (from == PaidFrom.MEMBER) == (organisationId != null)
                && (from == PaidFrom.PAYER_CLASS) == (payerClass != null)
                && (from == PaidFrom.ADVANCE) == (advanceId != null);
    }

    Account account(String currency) {
        return switch (from) {
            case CASH -> MoneyPlace.CASH.in(currency);
            case BANK -> MoneyPlace.BANK.in(currency);
            case ADVANCE -> Account.of(AccountKind.ADVANCE, Objects.requireNonNull(advanceId), currency);
            case MEMBER -> Account.of(AccountKind.MEMBER, Objects.requireNonNull(organisationId), currency);
            case PAYER_CLASS ->
                Account.of(AccountKind.PAYER, Objects.requireNonNull(payerClass).name(), currency);
        };
    }
}
