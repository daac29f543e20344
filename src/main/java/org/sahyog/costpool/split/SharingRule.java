package org.sahyog.costpool.split;

import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What the parts of a cost that parties bear are in proportion to. */
public enum SharingRule {
    /** Every party the same, whatever its part says. */
    EQUAL(part -> 1),
    /** By a number of shares for each party, whole. */
    BY_SHARES(part -> part),
    /** By hundredths of a percent for each party, {@value #WHOLE} in all. */
    BY_PERCENTAGE(part -> part) {
        @Override
        @Nullable
        SplitFault faultOf(long total, long parts) {
            return parts == WHOLE ? null : SplitFault.NOT_THE_WHOLE;
        }
    },
    /** By an amount for each party, in minor units, that make the total. */
    BY_AMOUNT(part -> part) {
        @Override
        @Nullable
        SplitFault faultOf(long total, long parts) {
            return parts == total ? null : SplitFault.NOT_THE_TOTAL;
        }
    },
    /** By what each party used, read from a meter, a scale or a clock: thousandths of its unit. */
    BY_USAGE(part -> part);

    /** What is read or agreed for each charge anew: no parts stand for it. */
    public boolean needsParts() {
        return this == BY_AMOUNT || this == BY_USAGE;
    }

    /** A hundred percent. */
    public static final long WHOLE = 10_000;

    private final ToLongFunction<Long> weight;

    SharingRule(ToLongFunction<Long> weight) {
        this.weight = weight;
    }

    /** What is wrong with such parts of that total; null where nothing is. */
    public @Nullable SplitFault faultOf(long total, Map<UUID, Long> parts) {
        if (parts.values().stream().anyMatch(part -> part < 0)) {
            return SplitFault.BELOW_NOTHING;
        }
        long weights = parts.values().stream().mapToLong(weight).sum();
        return weights == 0 ? SplitFault.NOBODY : faultOf(total, weights);
    }

    @Nullable
    SplitFault faultOf(long total, long parts) {
        return null;
    }

    /**
     * What each party bears of the total, in minor units; together exactly that.
     *
     * @param charge whose cost it is: decides who bears a spare unit
     * @throws IllegalArgumentException where {@link #faultOf(long, Map)} names a fault
     */
    public Map<UUID, Long> split(UUID charge, long total, Map<UUID, Long> parts) {
        SplitFault fault = faultOf(total, parts);
        if (fault != null) {
            throw new IllegalArgumentException(fault.name());
        }
        return CostSplit.inProportion(charge, total, parts, weight);
    }
}
