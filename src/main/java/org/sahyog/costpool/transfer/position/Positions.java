package org.sahyog.costpool.transfer.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.settlement.Settlement;

/**
 * What members are owed or owe, and the treasurer, who stands for the pool itself: she owes what they are owed in all. Payers outside the
 * pool deal with her alone.
 *
 * @param onTheWay        said to be paid and not confirmed: above zero for who pays
 * @param outsideOnTheWay the same of payers outside
 */
public record Positions(
        UUID pool,
        String currency,
        List<PositionView> members,
        List<OutsideView> outside,
        Map<UUID, Long> onTheWay,
        Map<PayerClass, Long> outsideOnTheWay) {
    /** With what is on the way taken as paid. */
    public List<Suggestion> suggested() {
        List<Suggestion> suggested = new ArrayList<>(amongMembers());
        openOutside().forEach((payerClass, open) -> {
            if (open > 0) {
                suggested.add(new Suggestion(Side.TREASURER, Side.of(payerClass), open));
            } else if (open < 0) {
                suggested.add(new Suggestion(Side.of(payerClass), Side.TREASURER, -open));
            }
        });
        return suggested;
    }

    private List<Suggestion> amongMembers() {
        Map<UUID, Long> open = new TreeMap<>();
        members.forEach(each -> open.merge(each.organisationId(), each.position(), Long::sum));
        onTheWay.forEach((member, paid) -> open.merge(member, paid, Long::sum));
        open.put(pool, -open.values().stream().mapToLong(Long::longValue).sum());
        return Settlement.of(open).stream()
                .map(each -> new Suggestion(side(each.from()), side(each.to()), each.amount()))
                .toList();
    }

    private Map<PayerClass, Long> openOutside() {
        Map<PayerClass, Long> open = new TreeMap<>();
        outside.forEach(each -> open.merge(each.payerClass(), each.position(), Long::sum));
        outsideOnTheWay.forEach((payerClass, paid) -> open.merge(payerClass, paid, Long::sum));
        return open;
    }

    private Side side(UUID party) {
        return party.equals(pool) ? Side.TREASURER : new Side(party, null);
    }

    public SettlementView view() {
        Map<UUID, String> names = new TreeMap<>();
        members.forEach(each -> names.put(each.organisationId(), each.organisationName()));
        return new SettlementView(
                currency,
                members,
                outside,
                suggested().stream()
                        .map(each -> new SuggestedTransferView(
                                TransferPartyView.of(each.from(), names),
                                TransferPartyView.of(each.to(), names),
                                each.amount()))
                        .toList());
    }
}
