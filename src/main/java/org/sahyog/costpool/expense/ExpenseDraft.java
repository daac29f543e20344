package org.sahyog.costpool.expense;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.expense.bill.Bill;
import org.sahyog.costpool.expense.bill.BillBearer;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.BillPayment;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.expense.bill.ForeignAmount;
import org.sahyog.costpool.expense.bill.PaidFrom;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.identity.check.ValidGstin;
import org.sahyog.shared.json.OneLine;

@Schema(
        description =
                "A cost: what, how much, who paid it, who bears it. Amounts are in minor units of the pool’s currency: paise.")
public record ExpenseDraft(
        @Schema(
                description =
                        "a UUID v7 of your own, for what is written offline; it decides who bears a spare paisa, so a preview with it is exact")
        @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @NotNull ExpenseCategory category,

        @Schema(description = "with tax", examples = "1250000") @Min(1) @Max(Amounts.MOST)
        long amount,

        @Schema(description = "by the calendar of the cluster; at most 366 days ago", examples = "2027-02-20") @NotNull
        LocalDate spentOn,

        @Schema(description = "make `amount` together, less what is kept back as `tds`") @NotEmpty @Size(max = 50)
        List<@Valid @NotNull BillPayment> payments,

        @Schema(
                description =
                        "who bears a part without being a member; members share the rest. The default of the category unless told")
        @Size(max = 6)
        @Nullable
        List<@Valid @NotNull BillBearer> bearers,

        @Schema(description = "how members share; the default of the category, else the pool’s rule, unless told")
        @Nullable
        SharingRule rule,

        @Schema(
                description =
                        "which members share, and how much beside each other; the default of the category where `rule` is left out too, else all of that day, by their parts in the pool, unless told. BY_AMOUNT and BY_USAGE need it")
        @Size(max = 500)
        @Nullable
        List<@Valid @NotNull BillPart> parts,

        @Schema(description = "where the bill is in another currency") @Valid @Nullable
        ForeignAmount foreign,

        @Schema(description = "whom it was paid to") @OneLine @Size(max = 200) @Nullable
        String payee,

        @OneLine @Size(max = 60) @Nullable String invoiceNumber,

        @Schema(description = "of who made the invoice; its check digit is looked at", examples = "09AAACH7409R1ZZ")
        @ValidGstin
        @Nullable
        String gstin,

        @Schema(description = "the GST within `amount`; 0 unless told") @Min(0) @Max(Amounts.MOST) @Nullable
        Long tax,

        @Schema(description = "income tax kept back from the payee; `payments` make the rest") @Valid @Nullable
        TaxDeducted tds,

        @Schema(
                description =
                        "what a member gave instead of money, valued; it needs a receipt or picture. A contribution in kind says more of it, and gets a receipt")
        @Nullable
        Boolean inKind,

        @Schema(description = "the carried proposal SPEND, where the charter wants one") @Nullable
        UUID proposalId,

        @Schema(
                description =
                        "ids of files that you brought for the organisation that you act for; each proves one expense only, wherever")
        @Size(max = 10)
        @Nullable
        List<@NotNull UUID> receipts) {

    /** What somebody gave instead of money: it paid, and where that is nobody of the pool it bears it too. */
    public static ExpenseDraft given(
            @Nullable UUID id,
            String what,
            ExpenseCategory category,
            long value,
            LocalDate day,
            @Nullable UUID member,
            @Nullable PayerClass payerClass,
            @Nullable SharingRule rule,
            @Nullable UUID proposal,
            List<UUID> evidence) {
        BillPayment paid = new BillPayment(
                member == null ? PaidFrom.PAYER_CLASS : PaidFrom.MEMBER, member, payerClass, null, value);
        List<BillBearer> borne = payerClass == null ? List.of() : List.of(new BillBearer(payerClass, value));
        return new ExpenseDraft(
                id,
                what,
                category,
                value,
                day,
                List.of(paid),
                borne,
                rule,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                proposal,
                evidence);
    }

    boolean isInKind() {
        return Boolean.TRUE.equals(inKind);
    }

    long taxOrNone() {
        return tax == null ? 0 : tax;
    }

    List<BillBearer> bearersOr(List<BillBearer> usual) {
        return bearers == null ? usual : bearers;
    }

    List<UUID> receiptsOrNone() {
        return receipts == null ? List.of() : receipts;
    }

    SharingRule ruleOr(SharingRule usual) {
        return rule == null ? usual : rule;
    }

    Bill bill(UUID chosenId, String currency, Split split, Map<UUID, Long> sharing) {
        return new Bill(chosenId, currency, amount, category, payments, split.bearers(), split.rule(), sharing, tds);
    }
}
