package org.sahyog.costpool.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Money that came, the oldest first, settles what is to be paid, in the order given. What was promised or asked for after it came it does
 * not settle: it was for something else.
 */
final class Spread {
    /** What is left of a contribution. */
    record Money(UUID contribution, long left, Instant at) {}

    /** What is left of a claim; money from {@code since} on settles it. */
    record Wanted(UUID claim, long left, Instant since) {
        boolean takes(Money money) {
            return !money.at().isBefore(since);
        }
    }

    /** So much of that contribution is for that claim. */
    record Allotment(UUID contribution, UUID claim, long amount) {}

    private Spread() {}

    static List<Allotment> of(List<Money> money, List<Wanted> wanted) {
        List<Allotment> allotments = new ArrayList<>();
        List<Wanted> open = new ArrayList<>(wanted);
        for (Money each : money) {
            allot(each, open, allotments);
        }
        return allotments;
    }

    private static void allot(Money money, List<Wanted> open, List<Allotment> allotments) {
        long left = money.left();
        for (int place = 0; place < open.size() && left > 0; place++) {
            Wanted claim = open.get(place);
            long amount = claim.takes(money) ? Math.min(left, claim.left()) : 0;
            if (amount > 0) {
                allotments.add(new Allotment(money.contribution(), claim.claim(), amount));
                open.set(place, new Wanted(claim.claim(), claim.left() - amount, claim.since()));
                left -= amount;
            }
        }
    }
}
