package org.sahyog.costpool.purchase.quote;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a quote asks for a quantity: all of it at the price of the highest step that it reaches, and the delivery once.
 *
 * @param steps    the smallest first
 * @param delivery in minor units
 */
public record PriceList(List<PriceStep> steps, long delivery) {
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);
    private static final BigInteger HALF = BigInteger.valueOf(500);

    static PriceList of(List<PriceStep> steps, long delivery) {
        return new PriceList(
                steps.stream().sorted(Comparator.comparingLong(PriceStep::from)).toList(), delivery);
    }

    /** Steps that differ, and of which more is never dearer by the unit. */
    boolean isFit() {
        for (int n = 1; n < steps.size(); n++) {
            PriceStep before = steps.get(n - 1);
            PriceStep step = steps.get(n);
            if (step.from() == before.from() || step.unitPrice() > before.unitPrice()) {
                return false;
            }
        }
        return true;
    }

    /** Of so many thousandths of a unit at that price, in minor units, half a paisa up. */
    public static long cost(long quantity, long unitPrice) {
        return BigInteger.valueOf(quantity)
                .multiply(BigInteger.valueOf(unitPrice))
                .add(HALF)
                .divide(THOUSAND)
                .longValueExact();
    }

    /** Nothing where it is less than the first step. */
    OptionalLong total(long quantity) {
        return steps.stream()
                .filter(step -> step.from() <= quantity)
                .reduce((one, next) -> next)
                .map(step -> OptionalLong.of(cost(quantity, step.unitPrice()) + delivery))
                .orElseGet(OptionalLong::empty);
    }

    /** The first step that the quantity does not reach. */
    Optional<PriceStep> next(long quantity) {
        return steps.stream().filter(step -> step.from() > quantity).findFirst();
    }
}
