package org.sahyog.costpool.expense.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Stated by the treasurer, for bills that are submitted from then on. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
public class CategoryDefaults {
    private static final Sql IN_FORCE = Sql.of("""
            select rule, parts, bearers from cost_pool_category_default
            where pool_id = :pool and category = :category and ended_at is null
            """);
    private static final Sql END = Sql.of("""
            update cost_pool_category_default set ended_at = :now where pool_id = :pool and category = :category and ended_at is null
            """);
    private static final Sql END_ONE = Sql.of("""
            update cost_pool_category_default set ended_at = :now
            where cluster_id = :cluster and pool_id = :pool and id = :id and ended_at is null
            """);
    private static final Sql KNOWN = Sql.of("""
            select count(*) from cost_pool_category_default where cluster_id = :cluster and pool_id = :pool and id = :id
            """);
    private static final Sql INSERT = Sql.of("""
            insert into cost_pool_category_default (id, cluster_id, pool_id, category, rule, parts, bearers, since, created_by, on_behalf_of)
            values (:id, :cluster, :pool, :category, :rule, :parts, :bearers, :now, :person, :organisation)
            """);

    private final CostPoolRepository pools;
    private final PoolMembers members;
    private final JsonText json;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    CategoryDefaults(
            CostPoolRepository pools,
            PoolMembers members,
            JsonText json,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.members = members;
        this.json = json;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** The item is null where the category has none. */
    public Uni<@Nullable CategoryDefault> inForce(UUID pool, ExpenseCategory category) {
        return IN_FORCE.with("pool", pool)
                .with("category", category.name())
                .rowIfAny()
                .map(row -> row == null ? null : read(row));
    }

    private CategoryDefault read(Object[] row) {
        @Nullable String parts = (String) row[1];
        return new CategoryDefault(
                SharingRule.valueOf((String) row[0]),
                parts == null ? null : List.of(json.read(parts, BillPart[].class)),
                List.of(json.read((String) row[2], CategoryBearer[].class)));
    }

    /** In the place of the one before. */
    Uni<UUID> state(UUID clusterId, UUID poolId, CategoryDefaultDraft draft) {
        CategoryDefault usual = new CategoryDefault(draft.rule(), draft.parts(), draft.bearersOrNone());
        usual.refuseUnfit();
        UUID id = Ids.next();
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> refuseStrangers(pool, usual))
                .call(pool -> END.with("pool", poolId)
                        .with("category", draft.category().name())
                        .with("now", clock.instant())
                        .update())
                .call(pool -> insert(pool, id, draft.category(), usual))
                .chain(pool -> record("stated", pool, id))
                .replaceWith(id);
    }

    private Uni<Void> refuseStrangers(CostPool pool, CategoryDefault usual) {
        List<BillPart> parts = usual.parts();
        return parts == null
                ? Uni.createFrom().voidItem()
                : pools.today(pool)
                        .chain(today -> members.sharing(pool, today))
                        .invoke(sharing -> refuseUnlessAll(sharing.keySet(), parts))
                        .replaceWithVoid();
    }

    private static void refuseUnlessAll(Set<UUID> sharing, List<BillPart> parts) {
        if (!parts.stream().map(BillPart::organisationId).allMatch(sharing::contains)) {
            throw new DomainException(CostPoolProblem.NOT_IN_POOL).at("/parts");
        }
    }

    private Uni<Integer> insert(CostPool pool, UUID id, ExpenseCategory category, CategoryDefault usual) {
        return INSERT.with("id", id)
                .with("cluster", pool.clusterId)
                .with("pool", pool.id)
                .with("category", category.name())
                .with("rule", usual.rule().name())
                .with("parts", usual.parts() == null ? null : json.of(usual.parts()))
                .with("bearers", json.of(usual.bearers()))
                .with("now", clock.instant())
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .update();
    }

    Uni<Void> withdraw(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> KNOWN.with("cluster", clusterId)
                        .with("pool", poolId)
                        .with("id", id)
                        .value(Number.class)
                        .invoke(known -> DomainException.refuseIf(known.intValue() == 0, RequestProblem.NOT_FOUND)))
                .call(pool -> END_ONE.with("cluster", clusterId)
                        .with("pool", poolId)
                        .with("id", id)
                        .with("now", clock.instant())
                        .update()
                        .invoke(ended -> DomainException.refuseIf(ended == 0, CategoryProblem.ENDED)))
                .chain(pool -> record("withdrawn", pool, id));
    }

    private Uni<Void> record(String step, CostPool pool, UUID id) {
        return journal.record(Deed.of("cost-pool.default-" + step, "cost_pool_category_default", id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id))
                .seenBy(Scope.network(pool.networkId)));
    }
}
