package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.PurchaseDeeds;
import org.sahyog.fuzz.world.World;

/** What joint purchases refuse. */
final class PurchaseRefusals implements Refused {
    private final World world;
    private final PurchaseDeeds purchases;

    PurchaseRefusals(Deeds deeds) {
        world = deeds.world();
        purchases = deeds.of(PurchaseDeeds.class);
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry(
                        "purchase-deadline-unfit",
                        () -> purchases.begin().field("demandUntil", "2020-01-01T00:00:00Z")),
                Map.entry("purchase-not-open", () -> purchases.demand(purchases.ordered())),
                Map.entry("purchase-not-ordered", () -> purchases.deliver(purchases.demanded())),
                Map.entry("purchase-demand-over", () -> purchases.demand(over())),
                Map.entry(
                        "purchase-steps-unfit",
                        () -> purchases.quote(purchases.begun()).field("steps", dearer())),
                Map.entry("purchase-quote-unknown", () -> purchases.order(purchases.demanded(), UUID.randomUUID())),
                Map.entry("purchase-quote-over", this::late),
                Map.entry("purchase-too-little", () -> purchases.order(purchases.begun())),
                Map.entry(
                        "purchase-no-demand",
                        () -> purchases
                                .deliver(purchases.ordered())
                                .field("organisationId", world.freshFirm().organisationId())));
    }

    private UUID over() {
        UUID purchase = purchases.begun();
        Town.run("update cost_pool_purchase set demand_until = now() where id = ?", purchase);
        return purchase;
    }

    private static List<Map<String, Integer>> dearer() {
        return List.of(Map.of("from", 1, "unitPrice", 1), Map.of("from", 2, "unitPrice", 2));
    }

    private Call late() {
        UUID purchase = purchases.demanded();
        UUID quote = world.done(purchases
                        .quote(purchase)
                        .field("validUntil", world.today().minusDays(2)))
                .id();
        return purchases.order(purchase, quote);
    }
}
