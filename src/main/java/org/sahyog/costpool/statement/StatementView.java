package org.sahyog.costpool.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;

@Schema(
        description =
                "The money of a pool, or the account of a member or of a class of payers, in a time: `opening` + `in` − `out` = `closing`, exactly. In minor units of `currency`.")
public record StatementView(
        UUID poolId,
        String poolName,
        String networkName,
        String currency,

        @Schema(description = "the member whose it is") @Nullable
        UUID organisationId,

        @Nullable String organisationName,
        @Nullable PayerClass payerClass,

        @Schema(description = "the first day; absent where it is from the beginning") @Nullable
        LocalDate from,

        @Schema(description = "the last day, included") LocalDate until,

        @Schema(description = "number of the last transaction of the book that was read")
        long bookUntil,

        @Schema(
                description =
                        "before the first day; of a member or payer above zero what it is owed, below zero what it owes")
        long opening,

        long in,
        long out,
        long closing,

        @Schema(description = "by kind and category; together `in` and `out`")
        List<StatementTotalView> totals,

        @Schema(
                description =
                        "of the pool all costs of these days, whoever paid them; of a member or payer what it bears of them")
        List<StatementCostView> costs) {
    public static StatementView of(StatementHead head, StatementSums sums) {
        long in = sums.totals().stream().mapToLong(StatementTotalView::in).sum();
        long out = sums.totals().stream().mapToLong(StatementTotalView::out).sum();
        return new StatementView(
                head.poolId(),
                head.poolName(),
                head.networkName(),
                head.currency(),
                head.organisationId(),
                head.organisationName(),
                head.payerClass(),
                head.from(),
                head.until(),
                head.last(),
                head.opening(),
                in,
                out,
                head.opening() + in - out,
                sums.totals(),
                sums.costs());
    }
}
