package org.sahyog.costpool.expense.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.split.SharingRule;

/** Against a model of its own: exact parts as fractions, balances as a plain map of names. It shares no rule with the product. */
@Tag("I14")
@DisplayName("10,000 random bills")
class BillHistoryTest {
    private static final int BILLS = 10_000;
    private static final UUID ADVANCE = new UUID(1, 1);

    @Test
    @DisplayName(
            "sum to zero each, lay on members exactly what nobody else bears, and make the same balances in any order")
    void anyOrder() {
        long seed = new Random().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        List<UUID> members = members(random, 12);
        List<Bill> bills = new ArrayList<>();
        Map<String, Long> model = new HashMap<>();
        for (int nth = 0; nth < BILLS; nth++) {
            Bill bill = random(random, members);
            bills.add(bill);
            assertThat(bill.entries().stream().mapToLong(Entry::amount).sum())
                    .as("seed %d, bill %d", seed, nth)
                    .isZero();
            assertThat(bill.shares().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("seed %d, bill %d", seed, nth)
                    .isEqualTo(bill.ofMembers());
            assertPartsAreFair(bill, "seed " + seed + ", bill " + nth);
            bill.refuseUnfit();
            plainly(bill, (who, amount) -> model.merge(who, amount, Long::sum));
        }
        Map<String, Long> inOrder = balances(bills);
        Collections.shuffle(bills, new Random(seed));
        assertThat(balances(bills)).as("seed %d", seed).isEqualTo(inOrder);
        model.values().removeIf(balance -> balance == 0);
        inOrder.values().removeIf(balance -> balance == 0);
        Map<String, Long> outside = new TreeMap<>(inOrder);
        outside.keySet().removeIf(name -> name.startsWith("MEMBER"));
        Map<String, Long> modelOutside = new TreeMap<>(model);
        modelOutside.keySet().removeIf(name -> name.startsWith("MEMBER"));
        assertThat(outside).as("seed %d", seed).isEqualTo(modelOutside);
        assertThat(inOrder.values().stream().mapToLong(Long::longValue).sum()).isZero();
    }

    private static List<UUID> members(SplittableRandom random, int count) {
        List<UUID> members = new ArrayList<>();
        while (members.size() < count) {
            members.add(new UUID(random.nextLong(), random.nextLong()));
        }
        return members;
    }

    private static Bill random(SplittableRandom random, List<UUID> members) {
        long amount = 1 + random.nextLong(random.nextInt(10) == 0 ? 1_000_000_000_000L : 100_000);
        SharingRule rule = List.of(SharingRule.EQUAL, SharingRule.BY_SHARES, SharingRule.BY_USAGE)
                .get(random.nextInt(3));
        Map<UUID, Long> parts = new TreeMap<>();
        int sharing = 1 + random.nextInt(members.size());
        for (UUID member : members.subList(0, sharing)) {
            parts.put(member, 1 + random.nextLong(1_000));
        }
        long borne = random.nextInt(3) == 0 ? 1 + random.nextLong(amount) : 0;
        TaxDeducted tds = amount > 10 && random.nextInt(4) == 0
                ? new TaxDeducted("194C", 1_000, amount, amount / 10, "AAPFU0939F")
                : null;
        long net = amount - (tds == null ? 0 : tds.amount());
        List<BillBearer> bearers = borne == 0 ? List.of() : List.of(new BillBearer(PayerClass.PROJECT, borne));
        return new Bill(
                new UUID(random.nextLong(), random.nextLong()),
                "INR",
                amount,
                ExpenseCategory.TRAVEL,
                payments(random, members, net),
                bearers,
                rule,
                parts,
                tds);
    }

    private static List<BillPayment> payments(SplittableRandom random, List<UUID> members, long amount) {
        long first = random.nextLong(amount + 1);
        List<BillPayment> payments = new ArrayList<>();
        if (first > 0) {
            payments.add(
                    new BillPayment(PaidFrom.MEMBER, members.get(random.nextInt(members.size())), null, null, first));
        }
        if (first < amount) {
            payments.add(
                    random.nextInt(3) == 0
                            ? new BillPayment(PaidFrom.ADVANCE, null, null, ADVANCE, amount - first)
                            : new BillPayment(PaidFrom.CASH, null, null, null, amount - first));
        }
        return payments;
    }

    /** Nobody’s share is a whole unit away from the exact one. */
    private static void assertPartsAreFair(Bill bill, String which) {
        BigInteger weights = bill.parts().values().stream()
                .map(part -> BigInteger.valueOf(bill.rule() == SharingRule.EQUAL ? 1 : part))
                .reduce(BigInteger.ZERO, BigInteger::add);
        bill.shares().forEach((member, share) -> {
            long weight = bill.rule() == SharingRule.EQUAL ? 1 : bill.parts().get(member);
            BigInteger cut = BigInteger.valueOf(bill.ofMembers())
                    .multiply(BigInteger.valueOf(weight))
                    .subtract(BigInteger.valueOf(share).multiply(weights))
                    .abs();
            assertThat(cut).as(which).isLessThan(weights);
        });
    }

    private static void plainly(Bill bill, ObjLongConsumer<String> add) {
        add.accept("COST:TRAVEL", bill.amount());
        add.accept("SHARED", -bill.amount());
        for (BillPayment payment : bill.payments()) {
            add.accept(
                    payment.organisationId() != null
                            ? "MEMBER:" + payment.organisationId()
                            : payment.advanceId() == null ? "CASH" : "ADVANCE:" + ADVANCE,
                    -payment.amount());
        }
        if (bill.tds() != null) {
            add.accept("TDS:SECTION_194C", -bill.tds().amount());
        }
        for (BillBearer bearer : bill.bearers()) {
            add.accept("PAYER:PROJECT", bearer.amount());
        }
    }

    private static Map<String, Long> balances(List<Bill> bills) {
        Map<String, Long> balances = new TreeMap<>();
        bills.forEach(bill ->
                bill.entries().forEach(entry -> balances.merge(entry.account().name(), entry.amount(), Long::sum)));
        assertThat(balances.keySet()).anyMatch(name -> name.startsWith(AccountKind.MEMBER.name()));
        return balances;
    }
}
