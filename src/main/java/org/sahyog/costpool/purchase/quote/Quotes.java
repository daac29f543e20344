package org.sahyog.costpool.purchase.quote;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.purchase.Purchase;
import org.sahyog.costpool.purchase.PurchaseDeeds;
import org.sahyog.costpool.purchase.PurchaseProblem;
import org.sahyog.costpool.purchase.PurchaseRepository;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What suppliers ask. In the transaction of its callers. */
@ApplicationScoped
public class Quotes {
    private static final Sql GIVE = Sql.of("""
            insert into cost_pool_quote (id, cluster_id, purchase_id, supplier, steps, delivery, valid_until, note, given_at, created_by, on_behalf_of)
            values (:id, :cluster, :purchase, :supplier, :steps, :delivery, :until, :note, :now, :person, :organisation)
            """);
    private static final Sql TAKE = Sql.of(
            "select steps, delivery, valid_until from cost_pool_quote where purchase_id = :purchase and id = :id");
    private final CostPoolRepository pools;
    private final PurchaseRepository purchases;
    private final QuoteReads reads;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    Quotes(
            CostPoolRepository pools,
            PurchaseRepository purchases,
            QuoteReads reads,
            Journal journal,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.purchases = purchases;
        this.reads = reads;
        this.journal = journal;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    Uni<QuoteView> give(UUID clusterId, UUID poolId, UUID id, QuoteDraft draft) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> purchases
                        .get(pool, id)
                        .invoke(Purchase::refuseUnlessOpen)
                        .chain(purchase -> give(purchase, draft)
                                .call(() -> journal.record(PurchaseDeeds.of("quoted", pool, purchase)))));
    }

    private Uni<QuoteView> give(Purchase purchase, QuoteDraft draft) {
        PriceList prices = PriceList.of(draft.steps(), draft.delivery());
        DomainException.refuseIf(!prices.isFit(), PurchaseProblem.STEPS_UNFIT);
        UUID id = Ids.chosen(draft.id());
        return GIVE.with("id", id)
                .with("cluster", purchase.clusterId)
                .with("purchase", purchase.id)
                .with("supplier", draft.supplier())
                .with("steps", json.of(prices.steps()))
                .with("delivery", draft.delivery())
                .with("until", draft.validUntil())
                .with("note", draft.note())
                .with("now", clock.instant())
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_quote_pkey"))
                .transform(twin -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> reads.written(purchase, id));
    }

    /** What such a quote asks for the quantity, today. */
    public Uni<Long> take(Purchase purchase, UUID id, long quantity, LocalDate today) {
        return TAKE.with("purchase", purchase.id)
                .with("id", id)
                .rowOr(() -> new DomainException(PurchaseProblem.QUOTE_UNKNOWN))
                .map(row -> {
                    LocalDate until = (LocalDate) row[2];
                    if (today.isAfter(until)) {
                        throw new DomainException(PurchaseProblem.QUOTE_OVER, until);
                    }
                    PriceStep[] steps = json.read((String) row[0], PriceStep[].class);
                    return new PriceList(List.of(steps), ((Number) row[1]).longValue())
                            .total(quantity)
                            .orElseThrow(() -> new DomainException(PurchaseProblem.TOO_LITTLE));
                });
    }
}
