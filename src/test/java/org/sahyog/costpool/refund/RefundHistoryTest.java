package org.sahyog.costpool.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.ledger.Entry;

/** Against a plain model: who bore what is a map of numbers. */
@Tag("I14")
@DisplayName("10,000 random refunds")
class RefundHistoryTest {
    private static final int REFUNDS = 10_000;

    @Test
    @DisplayName(
            "give back exactly what was refunded, to nobody more than it bore, and in the end to each exactly what it bore")
    void history() {
        long seed = new Random().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        int refunds = 0;
        while (refunds < REFUNDS) {
            refunds += all(random, "seed " + seed + ", refund " + refunds);
        }
    }

    /** Of one expense, in parts, until nothing is left; answers in how many. */
    private static int all(SplittableRandom random, String which) {
        UUID expense = new UUID(random.nextLong(), random.nextLong());
        Map<Account, Long> borne = borne(random);
        Map<Account, Long> atFirst = Map.copyOf(borne);
        Map<Account, Long> given = new HashMap<>();
        int parts = 0;
        for (long left = sum(borne); left > 0; left = sum(borne)) {
            long amount = random.nextInt(4) == 0 ? left : 1 + random.nextLong(left);
            List<Entry> credits = RefundSplit.of(expense, amount, borne);
            assertThat(credits.stream().mapToLong(Entry::amount).sum())
                    .as(which)
                    .isEqualTo(-amount);
            for (Entry credit : credits) {
                assertFair(credit, amount, borne.get(credit.account()), left, which);
                given.merge(credit.account(), -credit.amount(), Long::sum);
            }
            credits.forEach(credit -> borne.merge(credit.account(), credit.amount(), Long::sum));
            borne.values().removeIf(still -> still == 0);
            parts++;
        }
        assertThat(given).as(which).isEqualTo(atFirst);
        return parts;
    }

    /** Nobody’s part is a whole unit away from the exact one, nor more than what it still bears. */
    private static void assertFair(Entry credit, long amount, long still, long left, String which) {
        assertThat(-credit.amount()).as(which).isBetween(0L, still);
        BigInteger cut = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(still))
                .add(BigInteger.valueOf(credit.amount()).multiply(BigInteger.valueOf(left)))
                .abs();
        assertThat(cut).as(which).isLessThan(BigInteger.valueOf(left));
    }

    private static Map<Account, Long> borne(SplittableRandom random) {
        Map<Account, Long> borne = new HashMap<>();
        int members = 1 + random.nextInt(8);
        for (int nth = 0; nth < members; nth++) {
            UUID member = new UUID(random.nextLong(), random.nextLong());
            borne.put(Account.of(AccountKind.MEMBER, member, "INR"), 1 + random.nextLong(1_000));
        }
        if (random.nextBoolean()) {
            borne.put(Account.of(AccountKind.PAYER, PayerClass.PROJECT.name(), "INR"), 1 + random.nextLong(100_000));
        }
        return borne;
    }

    private static long sum(Map<Account, Long> borne) {
        return borne.values().stream().mapToLong(Long::longValue).sum();
    }
}
