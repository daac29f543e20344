package org.sahyog.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sahyog.Town.Resident;

/** What members of a pool buy together. */
final class PurchaseThings {
    private static final String PURCHASES = "/clusters/{clusterId}/cost-pools/{poolId}/purchases";
    private static final String PURCHASE = PURCHASES + "/{purchaseId}";

    private final CostPoolThings pools;
    private final Resident firm;
    private final Resident other;

    /**
     * @param firm  keeps the money where it says so
     * @param other keeps it else
     */
    PurchaseThings(CostPoolThings pools, Resident firm, Resident other) {
        this.pools = pools;
        this.firm = firm;
        this.other = other;
    }

    static Map<String, Object> draft() {
        String until = Instant.now().plus(Duration.ofDays(2)).toString();
        return Map.of("title", "Brass scrap", "unit", "kg", "demandUntil", until);
    }

    static Map<String, Object> demand() {
        return Map.of("quantity", 250_000, "formerPrice", 55_000);
    }

    static Map<String, Object> quote() {
        return Map.of(
                "supplier",
                "Rajput Metals",
                "steps",
                List.of(Map.of("from", 1_000, "unitPrice", 52_000)),
                "delivery",
                0,
                "validUntil",
                today());
    }

    static Map<String, Object> delivery(String member) {
        return Map.of("organisationId", member, "quantity", 250_000, "deliveredOn", today());
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata")).toString();
    }

    Thing purchase() {
        return begun(pools.pool(), other);
    }

    Thing keptPurchase() {
        return begun(pools.kept(), firm);
    }

    private Thing begun(Thing pool, Resident treasurer) {
        Thing purchase = made(treasurer, pool, "purchaseId", PURCHASES, draft());
        Wire.done(firm, "PUT", purchase.in(PURCHASE + "/demand"), demand());
        return purchase;
    }

    Thing quoted() {
        return quoted(purchase());
    }

    Thing keptQuoted() {
        return quoted(keptPurchase());
    }

    private Thing quoted(Thing purchase) {
        return made(firm, purchase, "quote", PURCHASE + "/quotes", quote());
    }

    Thing ordered() {
        return ordered(quoted(), other);
    }

    Thing keptOrdered() {
        return ordered(keptQuoted(), firm);
    }

    private static Thing ordered(Thing quoted, Resident treasurer) {
        Wire.done(treasurer, "POST", quoted.in(PURCHASE + "/order"), Map.of("quoteId", quoted.id("quote")));
        return quoted;
    }

    private static Thing made(Resident by, Thing place, String name, String below, Object body) {
        return place.with(
                name, Wire.done(by, "POST", place.in(below), body).get("id").asText());
    }
}
