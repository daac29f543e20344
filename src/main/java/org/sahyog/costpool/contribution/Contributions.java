package org.sahyog.costpool.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.PoolFollowers;
import org.sahyog.costpool.claim.Allotments;
import org.sahyog.costpool.confirmation.Confirmers;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Money comes in, by the treasurer. In the transaction of its callers; the pool is held first, so that receipts have no gaps. */
@ApplicationScoped
class Contributions {
    private static final Sql LAST_RECEIPT = Sql.of("""
            select cast(coalesce(max(receipt_number), 0) as integer) from cost_pool_contribution
            where pool_id = :pool and financial_year = :year
            """);

    private final CostPoolRepository pools;
    private final ContributionReads reads;
    private final PoolFollowers followers;
    private final PoolMembers members;
    private final Confirmers confirmers;
    private final Allotments allotments;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Contributions(
            CostPoolRepository pools,
            ContributionReads reads,
            PoolFollowers followers,
            PoolMembers members,
            Confirmers confirmers,
            Allotments allotments,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.reads = reads;
        this.followers = followers;
        this.members = members;
        this.confirmers = confirmers;
        this.allotments = allotments;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** Also while the pool is closing: what is owed is paid then. */
    Uni<ContributionView> receive(UUID clusterId, UUID poolId, ContributionDraft draft) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> receive(pool, draft).call(() -> followers.funded(pool)))
                .chain(id -> reads.written(clusterId, poolId, id));
    }

    /** All of them, or none. */
    Uni<CollectionView> collect(UUID clusterId, UUID poolId, CollectionDraft draft) {
        DomainException.refuseIf(draft.namesOneTwice(), ContributionProblem.TWICE);
        DomainException.refuseIf(draft.givesAnIdTwice(), RequestProblem.ID_TAKEN);
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> oneByOne(pool, draft.drafts()).call(() -> followers.funded(pool)))
                .chain(ids -> reads.written(clusterId, poolId, ids))
                .map(CollectionView::of);
    }

    private Uni<List<UUID>> oneByOne(CostPool pool, List<ContributionDraft> drafts) {
        return OneByOne.all(drafts, draft -> receive(pool, draft));
    }

    private Uni<UUID> receive(CostPool pool, ContributionDraft draft) {
        Contribution contribution = Contribution.receive(pool, draft, clock.instant());
        contribution.author =
                new Author(current.get().id(), current.get().acting().organisationId());
        return refuseUnfit(pool, contribution)
                .call(() -> allotments.refuseUnlessOpen(pool, contribution.payer(), contribution.pledgeId))
                .chain(own -> own
                        ? insert(contribution)
                        : book(pool, contribution)
                                .chain(() -> insert(contribution))
                                .chain(() -> settle(pool, contribution)))
                .chain(() -> record(contribution.receiptNumber == null ? "submitted" : "received", pool, contribution))
                .replaceWith(contribution.id);
    }

    private static Uni<Void> insert(Contribution contribution) {
        return Entities.insertOr(
                contribution, "cost_pool_contribution_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    private Uni<Void> book(CostPool pool, Contribution contribution) {
        return lastReceipt(contribution)
                .invoke(last -> contribution.receive(last + 1))
                .chain(() -> ledger.post(pool.id, contribution.posting(pool)));
    }

    private Uni<Void> settle(CostPool pool, Contribution contribution) {
        return allotments.settle(
                pool, contribution.id, contribution.amount, contribution.payer(), contribution.pledgeId);
    }

    /** Two pairs of eyes on what the treasurer entered for a firm of her own, as for an expense. */
    Uni<ContributionView> confirm(UUID clusterId, UUID poolId, UUID id) {
        return judged(clusterId, poolId, id, (pool, contribution) -> {
            contribution.confirm(current.get().id(), clock.instant());
            return book(pool, contribution)
                    .chain(() -> settle(pool, contribution))
                    .chain(() -> followers.funded(pool))
                    .chain(() -> record("received", pool, contribution));
        });
    }

    Uni<ContributionView> refuse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return judged(clusterId, poolId, id, (pool, contribution) -> {
            contribution.refuse(reason, current.get().id(), clock.instant());
            return record("refused", pool, contribution);
        });
    }

    private Uni<ContributionView> judged(
            UUID clusterId, UUID poolId, UUID id, BiFunction<CostPool, Contribution, Uni<Void>> judgement) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .call(contribution -> confirmers.refuseUnlessOther(pool, contribution.author))
                        .call(contribution -> judgement.apply(pool, contribution)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** Answers whether it is of a firm of her own. */
    private Uni<Boolean> refuseUnfit(CostPool pool, Contribution contribution) {
        UUID organisation = contribution.organisationId;
        return pools.today(pool)
                .invoke(today -> pool.refuseUnlessRecent(contribution.paidOn, today, "/paidOn"))
                .chain(() -> organisation == null ? Uni.createFrom().item(true) : members.has(pool, organisation))
                .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_POOL))
                .map(member -> current.get().organisationIds().contains(organisation));
    }

    private static Uni<Integer> lastReceipt(Contribution contribution) {
        return LAST_RECEIPT
                .with("pool", contribution.poolId)
                .with("year", contribution.financialYear)
                .value(Integer.class);
    }

    /** It was entered by mistake. Its receipt stays, and says so. */
    Uni<ContributionView> reverse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .call(contribution -> pools.today(pool)
                                .chain(today -> ledger.reverse(
                                        poolId, contribution.reverse(reason, clock.instant()), Ids.next(), today)))
                        .call(contribution -> allotments.takeBack(pool, contribution.id, contribution.payer()))
                        .call(contribution -> record("reversed", pool, contribution)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private static Uni<Contribution> get(CostPool pool, UUID id) {
        return Entities.get(Contribution.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }

    private Uni<Void> record(String step, CostPool pool, Contribution contribution) {
        Map<String, Object> facts = new HashMap<>(Map.of("pool", pool.id, "amount", contribution.amount));
        Deed deed = Deed.of("contribution." + step, "cost_pool_contribution", contribution.id)
                .in(pool.clusterId)
                .seenBy(Scope.network(pool.networkId));
        if (contribution.organisationId != null) {
            facts.put("organisation", contribution.organisationId);
            deed.seenBy(Scope.organisation(contribution.organisationId));
        }
        return journal.record(deed.with(facts));
    }
}
