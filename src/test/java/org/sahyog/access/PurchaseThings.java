package org.sahyog.access;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;

/** What members of a pool buy together. */
final class PurchaseThings implements Area {
    private static final String PURCHASES = "/clusters/{clusterId}/cost-pools/{poolId}/purchases";
    private static final String PURCHASE = PURCHASES + "/{purchaseId}";

    private final CostPoolThings pools;
    /** Keeps the money where it says so. */
    private final Resident firm;
    /** Keeps it else. */
    private final Resident other;

    PurchaseThings(Ground ground) {
        pools = ground.of(CostPoolThings.class);
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a purchase", this::purchase),
                entry("a purchase that it keeps", this::keptPurchase),
                entry("a quoted purchase", this::quoted),
                entry("a quoted purchase to it", this::keptQuoted),
                entry("an order", this::ordered),
                entry("an order to it", this::keptOrdered));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "purchaseId" -> purchase();
            default -> null;
        };
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
