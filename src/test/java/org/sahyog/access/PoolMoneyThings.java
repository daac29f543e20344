package org.sahyog.access;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What goes out of cost pools, and comes back: of one that the other keeps, or the firm itself. */
final class PoolMoneyThings implements Area {
    private static final String POOL = "/clusters/{clusterId}/cost-pools/{poolId}";

    private final CostPoolThings pools;
    private final Resident firm;
    private final Resident other;

    PoolMoneyThings(Ground ground) {
        pools = ground.of(CostPoolThings.class);
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("an expense that it keeps", () -> spent(true)),
                entry("a refund", () -> refunded(false)),
                entry("a refund that it keeps", () -> refunded(true)),
                entry("a taxed bill", () -> taxed(false)),
                entry("a taxed bill that it keeps", () -> taxed(true)),
                entry("an advance asked for", this::asked),
                entry("its own advance", this::askedByFirm),
                entry("an advance", this::given),
                entry("its own advance, given", this::givenToFirm),
                entry("a confirmed refund", this::refundConfirmed),
                entry("its own return", this::returned),
                entry("a return that waits", this::returnedByFirm),
                entry("a confirmed return", this::returnConfirmed),
                entry("a confirmed challan", this::remittanceConfirmed),
                entry("a count that differs", () -> counted(false)),
                entry("its own count", () -> counted(true)),
                entry("a challan", () -> remitted(false)),
                entry("a challan that it keeps", () -> remitted(true)));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "advanceId" -> asked();
            case "returnId" -> returned();
            case "checkId" -> counted(false);
            case "refundId" -> refunded(false);
            case "remittanceId" -> remitted(false);
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("advanceId") ? given() : null;
    }

    private Resident treasurer(boolean kept) {
        return kept ? firm : other;
    }

    private Thing pool(boolean kept) {
        return kept ? pools.kept() : pools.pool();
    }

    /** Of 900, submitted by the other, approved by the firm; paid by the other. */
    Thing spent(boolean kept) {
        return spent(pool(kept), CostPoolThings.expense(other.organisationId().toString()));
    }

    private Thing spent(Thing pool, Map<String, Object> draft) {
        Thing expense = made(other, pool, "expenseId", "/expenses", draft);
        Wire.done(firm, "POST", expense.in(POOL + "/expenses/{expenseId}/approvals"), null);
        return expense;
    }

    static Map<String, Object> refund(Thing expense) {
        return Map.of(
                "expenseId",
                expense.ids().getOrDefault("expenseId", UUID.randomUUID().toString()),
                "amount",
                1,
                "into",
                "CASH",
                "refundedOn",
                CostPoolThings.today());
    }

    Thing refunded(boolean kept) {
        Thing expense = spent(kept);
        return made(treasurer(kept), expense, "refundId", "/refunds", refund(expense));
    }

    /** Of one that the firm keeps. */
    Thing refundConfirmed() {
        return confirmed(other, refunded(true), "/refunds/{refundId}");
    }

    private static Thing confirmed(Resident by, Thing thing, String below) {
        Wire.done(by, "POST", thing.in(POOL + below + "/confirmation"), null);
        return thing;
    }

    /** Of 900, of which 9 are kept back, and are in the box. */
    Thing taxed(boolean kept) {
        Thing pool = pool(kept);
        Resident treasurer = treasurer(kept);
        Resident payer = kept ? other : firm;
        Wire.done(
                treasurer,
                "POST",
                pool.in(POOL + "/contributions"),
                CostPoolThings.contribution(payer.organisationId().toString()));
        Map<String, Object> draft =
                new HashMap<>(CostPoolThings.expense(other.organisationId().toString()));
        draft.put(
                "payments", List.of(Map.of("from", "MEMBER", "organisationId", other.organisationId(), "amount", 891)));
        draft.put("tds", Map.of("section", "194C", "rate", 100, "base", 900, "amount", 9, "pan", "AAPFU0939F"));
        return spent(pool, draft);
    }

    static Map<String, Object> challan(Thing taxed) {
        return Map.of(
                "expenseIds",
                List.of(taxed.ids().getOrDefault("expenseId", UUID.randomUUID().toString())),
                "place",
                "CASH",
                "bsrCode",
                "0510308",
                "challanNumber",
                "00123",
                "depositedOn",
                CostPoolThings.today());
    }

    Thing remitted(boolean kept) {
        Thing taxed = taxed(kept);
        return made(treasurer(kept), taxed, "remittanceId", "/tds-remittances", challan(taxed));
    }

    Thing remittanceConfirmed() {
        return confirmed(other, remitted(true), "/tds-remittances/{remittanceId}");
    }

    static Map<String, Object> advance(String holder) {
        return Map.of("holderId", holder, "purpose", "Half of the bus", "amount", 90, "place", "CASH");
    }

    /** By the other, of a pool with 900 in its box. */
    Thing asked() {
        return asked(other);
    }

    Thing askedByFirm() {
        return asked(firm);
    }

    private Thing asked(Resident by) {
        Thing pool = pools.contribution();
        return made(
                by, pool, "advanceId", "/advances", advance(by.organisationId().toString()));
    }

    Thing given() {
        return approved(firm, asked());
    }

    Thing givenToFirm() {
        return approved(other, askedByFirm());
    }

    private static Thing approved(Resident by, Thing advance) {
        Wire.done(by, "POST", advance.in(POOL + "/advances/{advanceId}/approvals"), null);
        return advance;
    }

    static Map<String, Object> back() {
        return Map.of("amount", 1, "place", "CASH", "returnedOn", CostPoolThings.today());
    }

    /** Entered by the firm, which leads. */
    Thing returned() {
        return returned(firm, given());
    }

    Thing returnConfirmed() {
        return confirmed(other, returned(), "/advances/{advanceId}/returns/{returnId}");
    }

    /** Entered by the other, which keeps the money. */
    Thing returnedByFirm() {
        return returned(other, givenToFirm());
    }

    private static Thing returned(Resident by, Thing advance) {
        Wire.done(by, "POST", advance.in(POOL + "/advances/{advanceId}/returns"), back());
        return advance.with(
                "returnId",
                Town.id(
                        "select id from cost_pool_advance_return where advance_id = ?",
                        UUID.fromString(advance.id("advanceId"))));
    }

    static Map<String, Object> count() {
        return Map.of("day", CostPoolThings.today(), "counted", 1, "reason", "Found in the drawer");
    }

    /** One paisa more than the book says. */
    Thing counted(boolean kept) {
        return made(treasurer(kept), pool(kept), "checkId", "/cash-checks", count());
    }

    private static Thing made(Resident by, Thing place, String name, String below, Object body) {
        return place.with(
                name,
                Wire.done(by, "POST", place.in(POOL + below), body).get("id").asText());
    }
}
