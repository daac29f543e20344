package org.sahyog.costpool.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.costpool.settlement.Settlement;
import org.sahyog.costpool.settlement.Transfer;

/**
 * What members are owed or owe, and the treasurer, who stands for the pool itself: she owes what they are owed in all.
 *
 * @param onTheWay said to be paid and not confirmed: above zero for who pays
 */
record Positions(
        UUID pool, String currency, List<PositionView> members, List<OutsideView> outside, Map<UUID, Long> onTheWay) {
    /** With what is on the way taken as paid. */
    List<Transfer> suggested() {
        Map<UUID, Long> open = new TreeMap<>();
        members.forEach(each -> open.merge(each.organisationId(), each.position(), Long::sum));
        onTheWay.forEach((member, paid) -> open.merge(member, paid, Long::sum));
        open.put(pool, -open.values().stream().mapToLong(Long::longValue).sum());
        return Settlement.of(open);
    }

    SettlementView view() {
        Map<UUID, String> names = new TreeMap<>();
        members.forEach(each -> names.put(each.organisationId(), each.organisationName()));
        return new SettlementView(
                currency,
                members,
                outside,
                suggested().stream()
                        .map(each -> new SuggestedTransferView(
                                party(each.from(), names), party(each.to(), names), each.amount()))
                        .toList());
    }

    private TransferPartyView party(UUID id, Map<UUID, String> names) {
        return id.equals(pool) ? new TransferPartyView(null, null) : new TransferPartyView(id, names.get(id));
    }
}
