package org.sahyog.costpool.refund;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.split.SharingRule;

/**
 * A refund goes back to those who bore the expense, in proportion to what each still bears of it, by the largest remainder. So nobody is given
 * more than it bore, and refunds of all of it, in however many parts, give each exactly that.
 */
final class RefundSplit {
    private RefundSplit() {}

    /**
     * The credits, in the order of the accounts’ names.
     *
     * @param expense draws the lot for a spare unit
     * @param borne   by account of a member or payer class: what it still bears, above zero
     */
    static List<Entry> of(UUID expense, long amount, Map<Account, Long> borne) {
        Map<UUID, Long> parts = new TreeMap<>();
        borne.forEach((account, still) -> parts.put(party(account), still));
        Map<UUID, Long> shares = SharingRule.BY_SHARES.split(expense, amount, parts);
        return borne.keySet().stream()
                .sorted(Comparator.comparing(Account::name))
                .map(account -> Entry.credit(account, Objects.requireNonNull(shares.get(party(account)))))
                .toList();
    }

    private static UUID party(Account account) {
        UUID member = account.party();
        return member == null
                ? PayerClass.valueOf(Objects.requireNonNull(account.label())).party()
                : member;
    }
}
