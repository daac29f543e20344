package org.sahyog.fuzz.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** What members of a pool buy together. */
public final class PurchaseDeeds implements Area {
    private static final long DEMAND = 250_000;

    private final World world;
    private final CostPoolDeeds pools;

    PurchaseDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        world.place("purchaseId", begun());
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("listPurchases", () -> world.call("listPurchases", pools.leader)),
                Map.entry("getPurchase", () -> world.call("getPurchase", pools.leader)),
                Map.entry("beginPurchase", this::begin),
                Map.entry("cancelPurchase", () -> cancel(begun())),
                Map.entry("listDemands", () -> world.call("listDemands", pools.leader)),
                Map.entry("stateDemand", () -> demand(begun())),
                Map.entry("listQuotes", () -> world.call("listQuotes", pools.leader)),
                Map.entry("giveQuote", () -> quote(begun())),
                Map.entry("orderPurchase", () -> order(demanded())),
                Map.entry("recordDelivery", () -> deliver(ordered())),
                Map.entry("getPurchaseSaving", () -> world.call("getPurchaseSaving", pools.leader)));
    }

    public Call begin() {
        return world.call("beginPurchase", pools.treasurer)
                .at("poolId", pools.usual())
                .field("demandUntil", Instant.now().plus(Duration.ofDays(2)));
    }

    public UUID begun() {
        return world.done(begin()).id();
    }

    private Call of(String operation, UUID purchase) {
        return world.call(operation, pools.treasurer)
                .at("poolId", pools.usual())
                .at("purchaseId", purchase);
    }

    public Call cancel(UUID purchase) {
        return of("cancelPurchase", purchase);
    }

    public Call demand(UUID purchase) {
        return of("stateDemand", purchase).field("quantity", DEMAND);
    }

    public UUID demanded() {
        UUID purchase = begun();
        world.done(demand(purchase));
        return purchase;
    }

    public Call quote(UUID purchase) {
        return of("giveQuote", purchase)
                .field("steps", List.of(Map.of("from", 1_000, "unitPrice", 52_000)))
                .field("validUntil", world.today().plusDays(9));
    }

    /** By a quote of its own. */
    public Call order(UUID purchase) {
        return order(purchase, world.done(quote(purchase)).id());
    }

    public Call order(UUID purchase, UUID quote) {
        return of("orderPurchase", purchase).field("quoteId", quote);
    }

    public UUID ordered() {
        UUID purchase = demanded();
        world.done(order(purchase));
        return purchase;
    }

    public Call deliver(UUID purchase) {
        return of("recordDelivery", purchase)
                .field("organisationId", pools.treasurer.organisationId())
                .field("deliveredOn", world.today());
    }
}
