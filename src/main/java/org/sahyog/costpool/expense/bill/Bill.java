package org.sahyog.costpool.expense.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.costpool.split.SplitFault;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.problem.DomainException;

/**
 * Who paid a cost and who bears it, to the last minor unit.
 *
 * @param id    decides who bears a spare unit
 * @param parts of the members who share what nobody else bears, in the rule’s unit
 * @param tds   kept back from the payee, and owed to the government
 */
public record Bill(
        UUID id,
        String currency,
        long amount,
        ExpenseCategory category,
        List<BillPayment> payments,
        List<BillBearer> bearers,
        SharingRule rule,
        Map<UUID, Long> parts,
        @Nullable TaxDeducted tds) {

    public long ofMembers() {
        return amount - bearers.stream().mapToLong(BillBearer::amount).sum();
    }

    public void refuseUnfit() {
        refusePaymentsUnfit();
        long borne = amount - ofMembers();
        DomainException.refuseIf(borne > amount, BillProblem.BORNE_TOO_MUCH, money(borne), money(amount));
        DomainException.refuseIf(namesOneBearerTwice(), BillProblem.BEARER_TWICE);
        if (ofMembers() > 0) {
            refusePartsUnfit();
        }
    }

    private void refusePaymentsUnfit() {
        DomainException.refuseIf(!payments.stream().allMatch(BillPayment::isFit), BillProblem.PAYMENT_UNFIT);
        long paid = payments.stream().mapToLong(BillPayment::amount).sum();
        DomainException.refuseIf(paid != toPayee(), BillProblem.PAID_OTHERWISE, money(paid), money(toPayee()));
    }

    private long toPayee() {
        return amount - (tds == null ? 0 : tds.amount());
    }

    private boolean namesOneBearerTwice() {
        return new HashSet<>(bearers.stream().map(BillBearer::payerClass).toList()).size() < bearers.size();
    }

    private void refusePartsUnfit() {
        SplitFault fault = rule.faultOf(ofMembers(), parts);
        if (fault != null) {
            long sum = parts.values().stream().mapToLong(Long::longValue).sum();
            String said = rule == SharingRule.BY_AMOUNT
                    ? money(sum)
                    : BigDecimal.valueOf(sum, 2).toPlainString();
            throw new DomainException(BillProblem.of(fault), said, money(ofMembers()));
        }
    }

    private String money(long minor) {
        return MoneyInWords.of(minor, currency);
    }

    /** What each member bears, in minor units. */
    public Map<UUID, Long> shares() {
        return ofMembers() == 0 ? Map.of() : rule.split(id, ofMembers(), parts);
    }

    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.debit(Account.of(AccountKind.COST, category.name(), currency), amount));
        payments.forEach(each -> entries.add(Entry.credit(each.account(currency), each.amount())));
        if (tds != null) {
            entries.add(Entry.credit(tds.account(currency), tds.amount()));
        }
        bearers.forEach(each -> entries.add(Entry.debit(each.account(currency), each.amount())));
        shares().forEach((member, share) ->
                entries.add(Entry.debit(Account.of(AccountKind.MEMBER, member, currency), share)));
        entries.add(Entry.credit(Account.of(AccountKind.SHARED, currency), amount));
        return entries;
    }
}
