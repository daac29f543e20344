package org.sahyog.costpool.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A settlement")
class SettlementTest {
    private static UUID party(int nth) {
        return new UUID(0x0193_0000_0000_7000L, nth);
    }

    private static Map<UUID, Long> balances(long... amounts) {
        Map<UUID, Long> balances = new LinkedHashMap<>();
        for (int nth = 0; nth < amounts.length; nth++) {
            balances.put(party(nth), amounts[nth]);
        }
        return balances;
    }

    @Test
    @DisplayName("of those who owe nothing is nothing")
    void nothing() {
        assertThat(Settlement.of(Map.of())).isEmpty();
        assertThat(Settlement.of(balances(0, 0))).isEmpty();
    }

    @Test
    @DisplayName("pays whom most is owed to first")
    void plain() {
        assertThat(Settlement.of(balances(500, -200, -300)))
                .containsExactly(new Transfer(party(2), party(0), 300), new Transfer(party(1), party(0), 200));
    }

    @Test
    @DisplayName("finds groups that are even among themselves: then five parties need three transfers, not four")
    void groups() {
        assertThat(Settlement.of(balances(8, 5, -4, -4, -5))).hasSize(3);
        assertThat(Settlement.of(balances(7, 5, 3, 6, -10, -11))).hasSize(4);
        assertThat(Settlement.of(balances(6, 1, -3, -4))).hasSize(3);
        assertThat(Settlement.of(balances(9, 4, 2, -6, -5, -4))).hasSize(4);
    }

    @Test
    @DisplayName("is refused where the balances do not make zero: then it is no settlement that is missing")
    void uneven() {
        assertThatThrownBy(() -> Settlement.of(balances(500, -499)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("They make 1");
    }

    @Test
    @DisplayName(
            "in 10,000 random cases brings all to zero, the same in any order, by the fewest transfers that there are")
    void random() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int nth = 0; nth < 10_000; nth++) {
            long[] amounts = amounts(random, random.nextInt(2, 8), random.nextInt(2, 20));
            List<Transfer> transfers = Settlement.of(balances(amounts));
            assertSettled(seed, amounts, transfers);
            assertThat(transfers).as("seed %d", seed).hasSize(fewest(amounts.clone(), 0));
            assertThat(Settlement.of(shuffled(balances(amounts), nth)))
                    .as("seed %d", seed)
                    .isEqualTo(transfers);
        }
    }

    @Test
    @DisplayName("of many takes fewer transfers than parties, never more than twice the fewest, and no time")
    void many() {
        SplittableRandom random = new SplittableRandom(8);
        for (int parties : new int[] {16, 17, 40, 200}) {
            long[] amounts = amounts(random, parties, 1_000_000);
            List<Transfer> transfers = Settlement.of(balances(amounts));
            assertSettled(8, amounts, transfers);
            assertThat(transfers.size()).isLessThan(parties);
        }
    }

    private static long[] amounts(SplittableRandom random, int parties, int most) {
        long[] amounts = new long[parties];
        for (int nth = 1; nth < parties; nth++) {
            amounts[nth] = random.nextLong(-most, most + 1L);
            amounts[0] -= amounts[nth];
        }
        return amounts;
    }

    private static void assertSettled(long seed, long[] amounts, List<Transfer> transfers) {
        Map<UUID, Long> open = new HashMap<>(balances(amounts));
        for (Transfer transfer : transfers) {
            assertThat(transfer.amount()).as("seed %d", seed).isPositive();
            assertThat(open.merge(transfer.from(), transfer.amount(), Long::sum))
                    .as("seed %d", seed)
                    .isNotPositive();
            assertThat(open.merge(transfer.to(), -transfer.amount(), Long::sum))
                    .as("seed %d", seed)
                    .isNotNegative();
        }
        assertThat(open.values()).as("seed %d", seed).containsOnly(0L);
    }

    private static Map<UUID, Long> shuffled(Map<UUID, Long> balances, long seed) {
        List<UUID> parties = new ArrayList<>(balances.keySet());
        Collections.shuffle(parties, new Random(seed));
        Map<UUID, Long> shuffled = new LinkedHashMap<>();
        parties.forEach(party -> shuffled.put(party, balances.get(party)));
        return shuffled;
    }

    /** A model that tries everything: the first open balance is evened with each opposite one in turn. */
    private static int fewest(long[] open, int from) {
        int first = from;
        while (first < open.length && open[first] == 0) {
            first++;
        }
        if (first == open.length) {
            return 0;
        }
        int fewest = Integer.MAX_VALUE;
        for (int other = first + 1; other < open.length; other++) {
            if (open[first] * open[other] < 0) {
                long[] then = Arrays.copyOf(open, open.length);
                then[other] += open[first];
                then[first] = 0;
                fewest = Math.min(fewest, 1 + fewest(then, first + 1));
            }
        }
        return fewest;
    }
}
