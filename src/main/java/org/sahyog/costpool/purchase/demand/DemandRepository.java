package org.sahyog.costpool.purchase.demand;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.purchase.Purchase;
import org.sahyog.costpool.purchase.PurchaseProblem;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** Who needs how much, what it paid until now, and what came. In the transaction of its callers, who hold the pool. */
@ApplicationScoped
public class DemandRepository {
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

    DemandRepository(CurrentCaller current, Clock clock) {
        this.current = current;
        this.clock = clock;
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

    public Uni<List<Demand>> of(Purchase purchase) {
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
}
