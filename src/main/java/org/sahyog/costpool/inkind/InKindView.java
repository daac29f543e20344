package org.sahyog.costpool.inkind;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.expense.ExpenseState;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "A contribution in kind: no money came. It is an expense of the same id, which others approve, reject or take back there.")
record InKindView(
        UUID id,
        UUID poolId,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,
        String what,
        ExpenseCategory category,
        BigDecimal quantity,
        String unit,

        @Schema(description = "as agreed, of all of it, in minor units of `currency`")
        long value,

        String currency,
        LocalDate givenOn,
        List<FileView> evidence,

        @Schema(description = "it counts once it is APPROVED")
        ExpenseState state,

        @Schema(description = "so many others must approve it")
        int approvalsNeeded,

        @Schema(
                description =
                        "once it is approved: financial year (April to March), K for in kind, and number, without a gap within one pool and year",
                examples = "2026-27/K0003")
        @Nullable
        String receipt,

        Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant decidedAt,

        @Schema(description = "why it was rejected or taken back") @Nullable
        String reason,

        @Schema(description = "in the pool’s book, once it is approved") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
