package org.sahyog.costpool.inkind;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.expense.ExpenseDraft;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.expense.bill.Gift;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What somebody gave instead of money: a member of the pool, or a class of payers outside it.")
record InKindDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(
                description =
                        "the member that gave it; the treasurer enters what others gave. Without it the one acted for")
        @Nullable
        UUID organisationId,

        @Schema(description = "who gave it, where that is no member; entered by the treasurer") @Nullable
        PayerClass payerClass,

        @NotBlank @OneLine @Size(max = 160) String what,

        @Schema(description = "what it saved the pool from buying") @NotNull
        ExpenseCategory category,

        @Schema(description = "with three decimals at most", examples = "12.5")
        @NotNull
        @DecimalMin("0.001")
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 3)
        BigDecimal quantity,

        @Schema(description = "kilos, hours, pieces", examples = "kg") @NotBlank @OneLine @Size(max = 30)
        String unit,

        @Schema(
                description = "what it is worth, as agreed, of all of it, in minor units of the pool’s currency: paise",
                examples = "250000")
        @Min(1)
        @Max(Amounts.MOST)
        long value,

        @Schema(description = "by the calendar of the cluster; at most 366 days ago", examples = "2027-02-20") @NotNull
        LocalDate givenOn,

        @Schema(description = "how members share its value, by their parts in the pool; the pool’s rule unless told")
        @Nullable
        SharingRule rule,

        @Schema(description = "the carried proposal SPEND, where the charter wants one") @Nullable
        UUID proposalId,

        @Schema(
                description =
                        "ids of files that show it, brought for the organisation that you act for; each proves one thing only")
        @NotEmpty
        @Size(max = 10)
        List<@NotNull UUID> evidence) {
    boolean isOfCaller() {
        return organisationId == null && payerClass == null;
    }

    ExpenseDraft expense(@Nullable UUID giver) {
        return ExpenseDraft.given(id, what, category, value, givenOn, giver, payerClass, rule, proposalId, evidence);
    }

    Gift gift(@Nullable UUID giver) {
        return Gift.of(giver, payerClass, quantity, unit);
    }
}
