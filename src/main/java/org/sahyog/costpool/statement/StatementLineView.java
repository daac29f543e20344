package org.sahyog.costpool.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.ledger.PostingThing;

@Schema(description = "A line of a statement. Amounts are in minor units of the pool’s currency.")
public record StatementLineView(
        @Schema(description = "in the pool’s book") UUID transactionId,

        @Schema(description = "of the transaction in the pool’s book")
        long number,

        @Schema(description = "which entry of the transaction; with `number` it names the line")
        int position,

        LocalDate occurredOn,
        PostingKind kind,

        @Schema(description = "what it is of; where it takes something back, what that was")
        PostingThing thing,

        @Schema(description = "of the pool’s own money: where it came or went") @Nullable
        MoneyPlace place,

        @Schema(
                description =
                        "as people wrote it: of the expense, also of what came back of it; what the advance is for")
        @Nullable
        String title,

        @Schema(description = "of the expense") @Nullable ExpenseCategory category,

        @Schema(description = "who gave, was paid, or is the other side of a transfer; absent where that is the pool")
        @Nullable
        String counterparty,

        @Schema(description = "the same, where it is a payer outside the pool") @Nullable
        PayerClass payerClass,

        @Schema(
                description = "number of the invoice, of the receipt or of the challan, behind its branch’s",
                examples = "2026-27/0012")
        @Nullable
        String document,

        @Schema(description = "of the payment: a UTR, a cheque’s number") @Nullable
        String reference,

        @Nullable String note,

        @Schema(description = "what came: to the pool’s money; of a member or payer, what it gave or was credited with")
        long in,

        @Schema(description = "what went") long out,

        @Schema(description = "after this line") long balance) {

    long change() {
        return in - out;
    }

    public StatementLineView after(long before) {
        return new StatementLineView(
                transactionId,
                number,
                position,
                occurredOn,
                kind,
                thing,
                place,
                title,
                category,
                counterparty,
                payerClass,
                document,
                reference,
                note,
                in,
                out,
                before + change());
    }
}
