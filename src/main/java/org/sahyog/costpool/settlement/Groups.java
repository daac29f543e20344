package org.sahyog.costpool.settlement;

import java.util.ArrayList;
import java.util.List;

/** Parties whose balances make zero among themselves, in as many groups as can be. */
final class Groups {
    /** So many parties are looked through in a few milliseconds; each more doubles that. */
    static final int EXACT = 16;

    private Groups() {}

    /** @param balances none zero, zero in all, ordered by party */
    static List<List<Balance>> of(List<Balance> balances) {
        List<Balance> others = new ArrayList<>(balances);
        List<List<Balance>> groups = takePairs(others);
        if (others.size() <= EXACT) {
            groups.addAll(most(others));
        } else {
            groups.add(others);
        }
        return groups;
    }

    private static List<List<Balance>> takePairs(List<Balance> others) {
        List<List<Balance>> pairs = new ArrayList<>();
        for (Balance each : List.copyOf(others)) {
            if (others.contains(each)) {
                others.stream()
                        .filter(other -> other.amount() == -each.amount())
                        .findFirst()
                        .ifPresent(other -> {
                            pairs.add(List.of(each, other));
                            others.removeAll(List.of(each, other));
                        });
            }
        }
        return pairs;
    }

    /**
     * Sets of parties are numbers, a bit for each. A set has as many groups as the best of those with one party less, and one more if it
     * makes zero itself: the groups are then the stretches between such sets on the way down.
     */
    private static List<List<Balance>> most(List<Balance> balances) {
        int all = (1 << balances.size()) - 1;
        long[] sums = new long[all + 1];
        int[] groups = new int[all + 1];
        int[] lastAdded = new int[all + 1];
        for (int set = 1; set <= all; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            sums[set] = sums[set & (set - 1)] + balances.get(lowest).amount();
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int party = Integer.numberOfTrailingZeros(rest);
                if (lastAdded[set] == 0 || groups[set ^ (1 << party)] > groups[set]) {
                    groups[set] = groups[set ^ (1 << party)];
                    lastAdded[set] = 1 << party;
                }
            }
            groups[set] += sums[set] == 0 ? 1 : 0;
        }
        return stretches(balances, sums, lastAdded);
    }

    private static List<List<Balance>> stretches(List<Balance> balances, long[] sums, int[] lastAdded) {
        List<List<Balance>> groups = new ArrayList<>();
        for (int set = sums.length - 1; set != 0; set ^= lastAdded[set]) {
            if (sums[set] == 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(balances.get(Integer.numberOfTrailingZeros(lastAdded[set])));
        }
        return groups;
    }
}
