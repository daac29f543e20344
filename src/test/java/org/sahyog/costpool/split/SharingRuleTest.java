package org.sahyog.costpool.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.Ids;

@DisplayName("A cost that is shared")
class SharingRuleTest {
    private static final UUID CHARGE = UUID.fromString("01930000-0000-7000-8000-0000000000c1");
    private static final UUID ASHA = UUID.fromString("01930000-0000-7000-8000-0000000000a1");
    private static final UUID DIYA = UUID.fromString("01930000-0000-7000-8000-0000000000a2");
    private static final UUID KAMLA = UUID.fromString("01930000-0000-7000-8000-0000000000a3");
    private static final long RUPEE = 100;

    @Test
    @DisplayName("is borne equally, by shares, by percentages, by amounts, by use")
    void rules() {
        assertThat(SharingRule.EQUAL.split(CHARGE, 300 * RUPEE, Map.of(ASHA, 7L, DIYA, 0L, KAMLA, 1L)))
                .containsOnly(entry(ASHA, 10_000L), entry(DIYA, 10_000L), entry(KAMLA, 10_000L));
        assertThat(SharingRule.BY_SHARES.split(CHARGE, 300 * RUPEE, Map.of(ASHA, 2L, DIYA, 1L, KAMLA, 0L)))
                .containsOnly(entry(ASHA, 20_000L), entry(DIYA, 10_000L), entry(KAMLA, 0L));
        assertThat(SharingRule.BY_PERCENTAGE.split(CHARGE, 300 * RUPEE, Map.of(ASHA, 2_550L, DIYA, 7_450L)))
                .containsOnly(entry(ASHA, 7_650L), entry(DIYA, 22_350L));
        assertThat(SharingRule.BY_AMOUNT.split(CHARGE, 300 * RUPEE, Map.of(ASHA, 29_999L, DIYA, 1L)))
                .containsOnly(entry(ASHA, 29_999L), entry(DIYA, 1L));
        assertThat(SharingRule.BY_USAGE.split(CHARGE, 300 * RUPEE, Map.of(ASHA, 2_500L, DIYA, 500L)))
                .containsOnly(entry(ASHA, 25_000L), entry(DIYA, 5_000L));
    }

    @Test
    @DisplayName("goes to the last paisa to whoever’s exact part was cut most")
    void largestRemainder() {
        // Exactly 33.4, 33.4 and 33.2 of 100 paise: one is left over, and either of the first two is cut most.
        Map<UUID, Long> shares = SharingRule.BY_SHARES.split(CHARGE, 100, Map.of(ASHA, 334L, DIYA, 332L, KAMLA, 334L));
        assertThat(shares.get(DIYA)).isEqualTo(33);
        assertThat(shares.get(ASHA) + shares.get(KAMLA)).isEqualTo(67);
        // Exactly 0.5, 0.3 and 0.2 of one paisa.
        assertThat(SharingRule.BY_SHARES.split(CHARGE, 1, Map.of(ASHA, 3L, DIYA, 5L, KAMLA, 2L)))
                .containsOnly(entry(ASHA, 0L), entry(DIYA, 1L), entry(KAMLA, 0L));
    }

    @Test
    @DisplayName("can be computed again by anybody: the lowest SHA-256 of charge and party bears the spare paisa")
    void lot() {
        // printf '%s%s' (charge) (party) | tr -d - | xxd -r -p | sha256sum begins with 3e84, 4152 and 62c6.
        assertThat(SharingRule.EQUAL.split(CHARGE, 100, Map.of(ASHA, 1L, DIYA, 1L, KAMLA, 1L)))
                .containsOnly(entry(ASHA, 34L), entry(DIYA, 33L), entry(KAMLA, 33L));
    }

    @Test
    @DisplayName("is taken back by the same parts")
    void takenBack() {
        Map<UUID, Long> parts = Map.of(ASHA, 1L, DIYA, 1L, KAMLA, 1L);
        Map<UUID, Long> back = SharingRule.EQUAL.split(CHARGE, -100, parts);
        SharingRule.EQUAL
                .split(CHARGE, 100, parts)
                .forEach((party, share) -> assertThat(back.get(party)).isEqualTo(-share));
    }

    @Test
    @DisplayName("has parts of a kind that its rule can use")
    void faults() {
        assertThat(SharingRule.EQUAL.faultOf(1, Map.of())).isEqualTo(SplitFault.NOBODY);
        assertThat(SharingRule.EQUAL.faultOf(1, Map.of(ASHA, 0L))).isNull();
        assertThat(SharingRule.BY_SHARES.faultOf(1, Map.of(ASHA, 0L))).isEqualTo(SplitFault.NOBODY);
        assertThat(SharingRule.BY_SHARES.faultOf(1, Map.of(ASHA, -1L, DIYA, 3L)))
                .isEqualTo(SplitFault.BELOW_NOTHING);
        assertThat(SharingRule.BY_PERCENTAGE.faultOf(1, Map.of(ASHA, 9_999L))).isEqualTo(SplitFault.NOT_THE_WHOLE);
        assertThat(SharingRule.BY_PERCENTAGE.faultOf(1, Map.of(ASHA, 10_000L))).isNull();
        assertThat(SharingRule.BY_AMOUNT.faultOf(100, Map.of(ASHA, 99L))).isEqualTo(SplitFault.NOT_THE_TOTAL);
        assertThat(SharingRule.BY_AMOUNT.faultOf(100, Map.of(ASHA, 99L, DIYA, 1L)))
                .isNull();
        assertThatThrownBy(() -> SharingRule.BY_AMOUNT.split(CHARGE, 100, Map.of(ASHA, 99L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NOT_THE_TOTAL");
    }

    @Test
    @Tag("I14")
    @DisplayName("in 10,000 random cases is borne to the paisa, no part a paisa away from the exact one, in any order")
    void random() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int nth = 0; nth < 10_000; nth++) {
            UUID charge = Ids.next();
            long total = random.nextLong(1, 1L << random.nextInt(1, 53));
            Map<UUID, Long> parts = new LinkedHashMap<>();
            int parties = random.nextInt(1, 30);
            for (int each = 0; each < parties; each++) {
                parts.put(Ids.next(), random.nextLong(0, 1L << random.nextInt(1, 40)));
            }
            parts.put(Ids.next(), 1 + random.nextLong(1_000));
            Map<UUID, Long> shares = SharingRule.BY_SHARES.split(charge, total, parts);
            assertThat(shares.values().stream().mapToLong(share -> share).sum())
                    .as("seed %d", seed)
                    .isEqualTo(total);
            assertThat(SharingRule.BY_SHARES.split(charge, total, shuffled(parts, nth)))
                    .as("seed %d", seed)
                    .isEqualTo(shares);
            long weights = parts.values().stream().mapToLong(part -> part).sum();
            parts.forEach((party, part) -> assertThat(exact(total, part, weights)
                            .subtract(BigDecimal.valueOf(shares.get(party)))
                            .abs())
                    .as("seed %d", seed)
                    .isLessThan(BigDecimal.ONE));
        }
    }

    private static Map<UUID, Long> shuffled(Map<UUID, Long> parts, long seed) {
        List<UUID> parties = new ArrayList<>(parts.keySet());
        Collections.shuffle(parties, new Random(seed));
        Map<UUID, Long> shuffled = new LinkedHashMap<>();
        parties.forEach(party -> shuffled.put(party, parts.get(party)));
        return shuffled;
    }

    private static BigDecimal exact(long total, long part, long weights) {
        return BigDecimal.valueOf(total)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128);
    }

    @Test
    @Tag("I14")
    @DisplayName("spreads spare paise evenly: of 300 hundreds of rupees among three, each bears 75 to 125 of them")
    void spare() {
        SplittableRandom random = new SplittableRandom(14);
        Map<UUID, Long> parts = Map.of(ASHA, 1L, DIYA, 1L, KAMLA, 1L);
        Map<UUID, Long> borne = new HashMap<>();
        for (int nth = 0; nth < 300; nth++) {
            UUID charge = new UUID(random.nextLong(), random.nextLong());
            SharingRule.EQUAL
                    .split(charge, 100 * RUPEE, parts)
                    .forEach((party, share) -> borne.merge(party, share - 3_333, Long::sum));
        }
        assertThat(borne.values()).allSatisfy(spare -> assertThat(spare).isBetween(75L, 125L));
        assertThat(borne.values().stream().mapToLong(spare -> spare).sum()).isEqualTo(300);
    }
}
