package org.sahyog.costpool.expense.category;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.expense.bill.BillBearer;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.BillProblem;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.costpool.split.SplitFault;
import org.sahyog.shared.problem.DomainException;

/**
 * How costs of a category are split where a bill does not say.
 *
 * @param parts   null where all of the day share by their parts in the pool
 * @param bearers of the amount, in hundredths of a percent
 */
public record CategoryDefault(SharingRule rule, @Nullable List<BillPart> parts, List<CategoryBearer> bearers) {
    /** All of them together, in the lot. */
    private static final UUID MEMBERS = new UUID(0, 0);

    void refuseUnfit() {
        DomainException.refuseIf(rule == SharingRule.BY_AMOUNT, CategoryProblem.RULE_UNFIT);
        DomainException.refuseIf(rule.needsParts() && parts != null, CategoryProblem.READ_EACH_TIME);
        DomainException.refuseIf(ofMembers() < 0, CategoryProblem.BORNE_TOO_MUCH);
        DomainException.refuseIf(namesOneBearerTwice(), BillProblem.BEARER_TWICE);
        if (parts != null && ofMembers() > 0) {
            SplitFault fault = rule.faultOf(SharingRule.WHOLE, BillPart.byMember(parts));
            DomainException.refuseIf(
                    fault == SplitFault.NOT_THE_WHOLE,
                    BillProblem.PARTS_NOT_THE_WHOLE,
                    BigDecimal.valueOf(parts.stream().mapToLong(BillPart::part).sum(), 2)
                            .toPlainString());
            DomainException.refuseIf(fault != null, BillProblem.PART_OF_NOBODY);
        }
    }

    private long ofMembers() {
        return SharingRule.WHOLE
                - bearers.stream().mapToLong(CategoryBearer::share).sum();
    }

    private boolean namesOneBearerTwice() {
        return new HashSet<>(bearers.stream().map(CategoryBearer::payerClass).toList()).size() < bearers.size();
    }

    /** What those outside bear of an amount, by the largest remainder; {@code bill} draws the lot, as among members. */
    public List<BillBearer> bearersOf(UUID bill, long amount) {
        Map<UUID, Long> parts = new TreeMap<>(Map.of(MEMBERS, ofMembers()));
        bearers.forEach(each -> parts.put(each.payerClass().party(), each.share()));
        Map<UUID, Long> borne = SharingRule.BY_PERCENTAGE.split(bill, amount, parts);
        return bearers.stream()
                .map(each -> new BillBearer(each.payerClass(), of(borne, each.payerClass())))
                .filter(each -> each.amount() > 0)
                .toList();
    }

    private static long of(Map<UUID, Long> borne, PayerClass payerClass) {
        return borne.getOrDefault(payerClass.party(), 0L);
    }
}
