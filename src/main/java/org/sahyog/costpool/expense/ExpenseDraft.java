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
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.identity.check.ValidGstin;
import org.sahyog.shared.json.OneLine;
import org.sahyog.shared.problem.DomainException;

@Schema(
        description =
                "A cost: what, how much, who paid it, who bears it. Amounts are in minor units of the pool’s currency: paise.")
record ExpenseDraft(
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

        @Schema(description = "make `amount` together") @NotEmpty @Size(max = 50)
        List<@Valid @NotNull BillPayment> payments,

        @Schema(description = "who bears a part without being a member; members share the rest")
        @Size(max = 6)
        @Nullable
        List<@Valid @NotNull BillBearer> bearers,

        @Schema(description = "how members share; the pool’s rule unless told") @Nullable
        SharingRule rule,

        @Schema(
                description =
                        "which members share, and how much beside each other; all of that day, by their parts in the pool, unless told. BY_AMOUNT and BY_USAGE need it")
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

        @Schema(description = "what a member gave instead of money, valued; it needs a receipt or picture") @Nullable
        Boolean inKind,

        @Schema(description = "the carried proposal SPEND, where the charter wants one") @Nullable
        UUID proposalId,

        @Schema(
                description =
                        "ids of files that you brought for the organisation that you act for; each proves one expense only, wherever")
        @Size(max = 10)
        @Nullable
        List<@NotNull UUID> receipts) {

    boolean isInKind() {
        return Boolean.TRUE.equals(inKind);
    }

    long taxOrNone() {
        return tax == null ? 0 : tax;
    }

    List<BillBearer> bearersOrNone() {
        return bearers == null ? List.of() : bearers;
    }

    List<UUID> receiptsOrNone() {
        return receipts == null ? List.of() : receipts;
    }

    /** By member; null where all of that day share. */
    @Nullable
    Map<UUID, Long> chosenParts() {
        if (parts == null) {
            return null;
        }
        Map<UUID, Long> chosen = new TreeMap<>();
        parts.forEach(each -> DomainException.refuseIf(
                chosen.put(each.organisationId(), each.part()) != null, ExpenseProblem.PART_TWICE));
        return chosen;
    }

    SharingRule ruleOr(SharingRule usual) {
        return rule == null ? usual : rule;
    }

    Bill bill(UUID chosenId, String currency, SharingRule usual, Map<UUID, Long> sharing) {
        return new Bill(chosenId, currency, amount, category, payments, bearersOrNone(), ruleOr(usual), sharing);
    }
}
