package org.sahyog.costpool.expense;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.BillBearer;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.BillPayment;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.expense.bill.ExpenseShareView;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.version.Versioned;

@Schema(description = "A cost of a pool. Amounts are in minor units of `currency`.")
public record ExpenseView(
        UUID id,
        UUID poolId,
        String title,
        ExpenseCategory category,
        long amount,

        @Schema(description = "ISO 4217, of the pool", examples = "INR")
        String currency,

        LocalDate spentOn,
        List<BillPayment> payments,
        List<BillBearer> bearers,
        SharingRule rule,

        @Schema(description = "as chosen; absent where all of that day share by their parts in the pool") @Nullable
        List<BillPart> parts,

        @Schema(description = "what each member bears, once it is approved; together exactly what nobody else bears")
        List<ExpenseShareView> shares,

        @Schema(description = "of the bill, where that is in another currency") @Nullable
        String foreignCurrency,

        @Schema(description = "in minor units of `foreignCurrency`") @Nullable
        Long foreignAmount,

        @Schema(description = "so much of `currency` for one of `foreignCurrency`") @Nullable
        BigDecimal rate,

        @Nullable String payee,
        @Nullable String invoiceNumber,
        @Nullable String gstin,

        @Schema(description = "the GST within `amount`") long tax,

        boolean inKind,
        @Nullable UUID proposalId,
        List<FileView> receipts,
        ExpenseState state,

        @Schema(description = "so many others must approve it")
        int approvalsNeeded,

        List<ExpenseApprovalView> approvals,
        Instant submittedAt,
        @Nullable String submittedBy,

        @Schema(description = "the member for which it was submitted")
        String submittedForName,

        @Nullable Instant decidedAt,

        @Schema(description = "why it was rejected or taken back") @Nullable
        String reason,

        @Schema(
                description =
                        "income tax kept back from the payee. Its `pan` is whole for who submitted the bill and for officers of the network, `•••••0939•` for all others")
        @Nullable
        TaxDeducted tds,

        @Schema(description = "with which it was remitted") @Nullable
        UUID tdsRemittanceId,

        @Schema(description = "what the payee has paid back since")
        long refunded,

        @Schema(description = "in the pool’s book, once it is approved") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
