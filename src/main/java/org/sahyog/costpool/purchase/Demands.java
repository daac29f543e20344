package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** Who needs how much, what it paid until now, and what came. In the transaction of its callers, who hold the purchase. */
@ApplicationScoped
class Demands {
    private static final int ENOUGH_TO_HIDE_ONE = 5;

    private static final Sql STATE = Sql.of("""
            insert into cost_pool_demand (purchase_id, organisation_id, cluster_id, quantity, former_price, stated_at, created_by, on_behalf_of)
            values (:purchase, :organisation, :cluster, :quantity, :price, :now, :person, :organisation)
            on conflict (purchase_id, organisation_id) do update set quantity = excluded.quantity, former_price = excluded.former_price,
                stated_at = excluded.stated_at, created_by = excluded.created_by
            """);
    private static final Sql DROP =
            Sql.of("delete from cost_pool_demand where purchase_id = :purchase and organisation_id = :organisation");
    private static final Sql ALL = Sql.of("""
            select organisation_id, quantity, former_price, delivered from cost_pool_demand where purchase_id = :purchase
            order by organisation_id
            """);
    private static final Sql DELIVER = Sql.of("""
            update cost_pool_demand set delivered = :quantity, delivered_on = :day
            where purchase_id = :purchase and organisation_id = :organisation
            """);

    private final CurrentCaller current;
    private final Clock clock;

    Demands(CurrentCaller current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** Of one member; {@code delivered}: null until it came. */
    record Demand(
            UUID organisation,
            long quantity,
            @Nullable Long formerPrice,
            @Nullable Long delivered) {
        long quantityToBear() {
            return delivered == null ? quantity : delivered;
        }
    }

    Uni<Void> state(Purchase purchase, UUID organisation, DemandDraft draft) {
        Uni<Integer> stated = draft.quantity() == 0
                ? DROP.with("purchase", purchase.id)
                        .with("organisation", organisation)
                        .update()
                : STATE.with("purchase", purchase.id)
                        .with("organisation", organisation)
                        .with("cluster", purchase.clusterId)
                        .with("quantity", draft.quantity())
                        .with("price", draft.formerPrice())
                        .with("now", clock.instant())
                        .with("person", current.get().id())
                        .update();
        return stated.replaceWithVoid();
    }

    Uni<Void> deliver(Purchase purchase, DeliveryDraft draft) {
        return DELIVER.with("purchase", purchase.id)
                .with("organisation", draft.organisationId())
                .with("quantity", draft.quantity())
                .with("day", draft.deliveredOn())
                .update()
                .invoke(known -> DomainException.refuseIf(known == 0, PurchaseProblem.NO_DEMAND))
                .replaceWithVoid();
    }

    Uni<List<Demand>> of(Purchase purchase) {
        return ALL.with("purchase", purchase.id)
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new Demand(
                                (UUID) row[0], ((Number) row[1]).longValue(), number(row[2]), number(row[3])))
                        .toList());
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

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
    static @Nullable JointSavingView saving(Purchase purchase, long total, List<Demand> demands) {
        Map<UUID, Long> shares = shares(purchase, total, demands, true);
        List<Demand> told =
                demands.stream().filter(each -> each.formerPrice() != null).toList();
        if (told.size() < ENOUGH_TO_HIDE_ONE) {
            return null;
        }
        long former = told.stream().mapToLong(Demands::former).sum();
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
