package org.sahyog.costpool.expense.bill;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.Amounts;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.reference.money.ValidCurrency;
import org.sahyog.shared.problem.DomainException;

@Schema(description = "What a bill says in another currency than the pool’s, and at which rate it was taken.")
public record ForeignAmount(
        @Schema(description = ValidCurrency.DESCRIPTION, pattern = ValidCurrency.PATTERN, examples = "EUR")
        @NotNull
        @ValidCurrency
        String currency,

        @Schema(description = "in minor units of that currency: cents", examples = "12000") @Min(1) @Max(Amounts.MOST)
        long amount,

        @Schema(
                description = "so much of the pool’s currency for one of that; up to 8 decimal places",
                examples = "98.45")
        @NotNull
        @DecimalMin("0.00000001")
        @DecimalMax("1000000")
        @Digits(integer = 7, fraction = 8)
        BigDecimal rate) {

    /** In minor units of that currency, half a unit up; what no long holds is the largest one. */
    long in(String poolCurrency) {
        int shift = digits(poolCurrency) - digits(currency);
        return BigDecimal.valueOf(amount)
                .multiply(rate)
                .scaleByPowerOfTen(shift)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    public void refuseUnlessIs(long amountInPool, String poolCurrency) {
        DomainException.refuseIf(
                in(poolCurrency) != amountInPool,
                BillProblem.RATE_OTHERWISE,
                MoneyInWords.of(in(poolCurrency), poolCurrency),
                MoneyInWords.of(amountInPool, poolCurrency));
    }
}
