package org.sahyog.costpool.expense.bill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;

@Schema(description = "What somebody outside the pool bears of a bill; members share the rest.")
public record BillBearer(
        @NotNull PayerClass payerClass,

        @Schema(description = "in minor units of the pool’s currency") @Min(1) @Max(Amounts.MOST)
        long amount) {
    Account account(String currency) {
        return Account.of(AccountKind.PAYER, payerClass.name(), currency);
    }
}
