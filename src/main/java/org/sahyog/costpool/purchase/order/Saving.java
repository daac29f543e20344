package org.sahyog.costpool.purchase.order;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.purchase.JointSavingView;
import org.sahyog.costpool.purchase.Purchase;
import org.sahyog.costpool.purchase.demand.Demand;
import org.sahyog.costpool.purchase.quote.PriceList;
import org.sahyog.costpool.split.SharingRule;

/** What an order saves: each one’s share of it beside what the same quantity cost until now. */
final class Saving {
    private static final int ENOUGH_TO_HIDE_ONE = 5;

    private Saving() {}

    /** What each bears of the order, by what it ordered or, once it came, by what came. */
    static Map<UUID, Long> shares(Purchase purchase, long total, List<Demand> demands, boolean asOrdered) {
        Map<UUID, Long> parts = demands.stream()
                .collect(Collectors.toMap(
                        Demand::organisation, each -> asOrdered ? each.quantity() : each.quantityToBear()));
        return SharingRule.BY_USAGE.faultOf(total, parts) == null
                ? SharingRule.BY_USAGE.split(purchase.id, total, parts)
                : Map.of();
    }

    /** Nothing where fewer than five told what they paid. */
    static @Nullable JointSavingView joint(Purchase purchase, long total, List<Demand> demands) {
        Map<UUID, Long> shares = shares(purchase, total, demands, true);
        List<Demand> told =
                demands.stream().filter(each -> each.formerPrice() != null).toList();
        if (told.size() < ENOUGH_TO_HIDE_ONE) {
            return null;
        }
        long former = told.stream().mapToLong(Saving::former).sum();
        long borne = told.stream()
                .mapToLong(each -> shares.getOrDefault(each.organisation(), 0L))
                .sum();
        return new JointSavingView(told.size(), former, borne, former - borne);
    }

    private static long former(Demand demand) {
        Long price = demand.formerPrice();
        return price == null ? 0 : PriceList.cost(demand.quantity(), price);
    }

    /** Of one member, once a quote was taken. */
    static @Nullable OwnSavingView own(Purchase purchase, List<Demand> demands, UUID organisation) {
        Long total = purchase.total;
        Demand demand = demands.stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
        if (total == null || demand == null) {
            return null;
        }
        long borne = shares(purchase, total, demands, false).getOrDefault(organisation, 0L);
        Long price = demand.formerPrice();
        Long former = price == null ? null : PriceList.cost(demand.quantityToBear(), price);
        return new OwnSavingView(demand.quantityToBear(), price, former, borne, former == null ? null : former - borne);
    }
}
