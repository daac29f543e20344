package org.sahyog.costpool.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.costpool.claim.Spread.Allotment;
import org.sahyog.costpool.claim.Spread.Money;
import org.sahyog.costpool.claim.Spread.Wanted;

@DisplayName("Money that came, and what it settles")
class SpreadTest {
    private static final Instant THEN = Instant.parse("2027-02-20T04:30:00Z");

    @Test
    @DisplayName("is, in 10,000 cases, what one finds who puts down coin after coin on the first heap that is not full")
    void coinByCoin() {
        Random random = new Random(7);
        for (int nth = 0; nth < 10_000; nth++) {
            List<Money> money = new ArrayList<>();
            List<Wanted> wanted = new ArrayList<>();
            for (int each = random.nextInt(4); each > 0; each--) {
                money.add(new Money(new UUID(1, each), 1 + random.nextInt(9), THEN.plusSeconds(random.nextInt(4))));
            }
            for (int each = random.nextInt(5); each > 0; each--) {
                wanted.add(new Wanted(new UUID(2, each), 1 + random.nextInt(9), THEN.plusSeconds(random.nextInt(4))));
            }
            Map<List<UUID>, Long> found = new HashMap<>();
            Spread.of(money, wanted).forEach(each -> found.merge(key(each), each.amount(), Long::sum));
            assertThat(found).isEqualTo(coins(money, wanted));
        }
    }

    private static List<UUID> key(Allotment allotment) {
        return List.of(allotment.contribution(), allotment.claim());
    }

    private static Map<List<UUID>, Long> coins(List<Money> money, List<Wanted> wanted) {
        Map<List<UUID>, Long> coins = new HashMap<>();
        Map<UUID, Long> full = new HashMap<>();
        for (Money purse : money) {
            for (long coin = 0; coin < purse.left(); coin++) {
                for (Wanted heap : wanted) {
                    if (full.getOrDefault(heap.claim(), 0L) < heap.left()
                            && heap.since().compareTo(purse.at()) <= 0) {
                        full.merge(heap.claim(), 1L, Long::sum);
                        coins.merge(List.of(purse.contribution(), heap.claim()), 1L, Long::sum);
                        break;
                    }
                }
            }
        }
        return coins;
    }
}
