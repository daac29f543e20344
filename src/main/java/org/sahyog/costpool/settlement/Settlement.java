package org.sahyog.costpool.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The transfers that bring all balances to zero.
 *
 * <p>Parties that make zero among themselves need one transfer less than they are, so the fewest transfers come from the most such groups.
 * Two whose balances are opposite are a group at once, which takes none away. Of up to {@value Groups#EXACT} others the most groups are found;
 * of more, all are one group: then there are fewer transfers than parties, and never more than twice the fewest, since everybody takes
 * part in one at least. The same balances give the same transfers, in whatever order they come.
 */
public final class Settlement {
    private Settlement() {}

    /**
     * The transfers, those of each group together.
     *
     * @param balances in minor units, above zero what a party is to be given, below zero what it owes; zero in all
     * @throws IllegalArgumentException where they do not make zero
     */
    public static List<Transfer> of(Map<UUID, Long> balances) {
        List<Balance> open = balances.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> new Balance(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Balance::party))
                .toList();
        if (open.stream().mapToLong(Balance::amount).sum() != 0) {
            throw new IllegalArgumentException(
                    "They make " + open.stream().mapToLong(Balance::amount).sum());
        }
        List<Transfer> transfers = new ArrayList<>();
        Groups.of(open).forEach(group -> transfers.addAll(within(group)));
        return transfers;
    }

    /** Who owes most pays whom most is owed to, until nobody does: one is done with each transfer, and two with the last. */
    private static List<Transfer> within(List<Balance> group) {
        List<Transfer> transfers = new ArrayList<>();
        List<Balance> open = new ArrayList<>(group);
        while (!open.isEmpty()) {
            open.sort(Comparator.comparingLong(Balance::amount).thenComparing(Balance::party));
            Balance debtor = open.remove(0);
            Balance creditor = open.remove(open.size() - 1);
            long amount = Math.min(-debtor.amount(), creditor.amount());
            transfers.add(new Transfer(debtor.party(), creditor.party(), amount));
            debtor.plus(amount).addTo(open);
            creditor.plus(-amount).addTo(open);
        }
        return transfers;
    }
}
