package org.sahyog.access;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;

/** Cost pools of networks that may spend, and what is in them. */
final class CostPoolThings implements Area {
    private static final String POOLS = "/clusters/{clusterId}/cost-pools";
    private static final String POOL = POOLS + "/{poolId}";

    private final Ground ground;
    private final NetworkThings networks;
    /** Leads the networks. */
    private final Resident firm;
    /** The other member; keeps the money, unless told. */
    private final Resident other;

    CostPoolThings(Ground ground) {
        this.ground = ground;
        networks = ground.of(NetworkThings.class);
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a pool", this::pool),
                entry("a pool with savings", this::saving),
                entry("a pool to join", this::empty),
                entry("a pool that it keeps", this::kept),
                entry("a pool to bring into", this::bringing),
                entry(
                        "a pool of others",
                        () -> ground.others().of(CostPoolThings.class).pool()),
                entry("a pool while suspended", this::whileSuspended),
                entry("a pool, since suspended", this::sinceSuspended),
                entry("a pool of the dissolved", this::ofDissolved),
                entry("a pool it once shared", () -> onceOf(ground.organiser)),
                entry("a share of the firm", this::pool),
                entry("a share of another", this::shareOfOther),
                entry("a share that it keeps", this::keptShareOfOther),
                entry("a contribution", this::contribution),
                entry(
                        "a contribution of others",
                        () -> ground.others().of(CostPoolThings.class).contribution()),
                entry("a contribution to it", this::keptContribution),
                entry("a waiting contribution", this::waiting),
                entry("its own contribution", this::keptWaiting),
                entry("a default", () -> categoryDefault(false)),
                entry("a default that it keeps", () -> categoryDefault(true)),
                entry("a pool that nobody keeps", this::ofNobody),
                entry("an expense of the firm", this::expense),
                entry("an expense of another", this::expenseOfOther),
                entry("an approved expense", this::spent),
                entry("a pool whose address it says", this::saidByTreasurer),
                entry("an address of the firm", this::address),
                entry("an address of another", this::addressOfOther),
                entry("an address it may stop", this::keptAddressOfOther),
                entry("an address of the pool", this::addressOfPool),
                entry("a transfer, known where", this::payable),
                entry("a transfer to pay", this::toPay),
                entry("a transfer to receive", this::toReceive),
                entry("a transfer that it keeps", this::keptToPay),
                entry("a pledge of the firm", this::pledge),
                entry("a pledge of another", this::pledgeOfOther),
                entry("a pledge that it keeps", this::keptPledge),
                entry("a pledge to waive", this::pledgeToWaive),
                entry("a pool that waits", this::awaiting),
                entry("a waiting pool it keeps", this::keptAwaiting),
                entry(
                        "a waiting pool of others",
                        () -> ground.others().of(CostPoolThings.class).awaiting()),
                entry("a gift of another", this::giftOfOther),
                entry("a due", this::due),
                entry("a due that it keeps", this::keptDue));
    }

    @Override
    public Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of("a pool with a file", this::poolWithFile);
    }

    /** That she brought herself. */
    private Thing poolWithFile(Role role) {
        Resident caller = ground.cast.as(role);
        boolean brings = caller != null && caller.organisationId() != null;
        return pool().with(
                        "file", OrganisationThings.file(brings ? caller : firm).id("fileId"));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "poolId", "memberId" -> pool();
            case "contributionId" -> contribution();
            case "defaultId" -> categoryDefault(false);
            case "expenseId" -> expense();
            case "transferId" -> toPay();
            case "addressId" -> address();
            case "claimId" -> pledge();
            case "dueId" -> due();
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("poolId") ? kept() : null;
    }

    static Map<String, Object> draft(String network) {
        return Map.of(
                "networkId", network,
                "name", "Tour to Jaipur",
                "purpose", "Bus, stay and food",
                "currency", "INR",
                "rule", "EQUAL");
    }

    static Map<String, Object> contribution(String member) {
        return Map.of("organisationId", member, "amount", 900, "into", "CASH", "paidOn", today());
    }

    static Map<String, Object> collection(String member) {
        return Map.of(
                "into", "CASH", "paidOn", today(), "lines", List.of(Map.of("organisationId", member, "amount", 900)));
    }

    static Map<String, Object> expense(String payer) {
        return Map.of(
                "title",
                "Bus to Jaipur",
                "category",
                "TRAVEL",
                "amount",
                900,
                "spentOn",
                today(),
                "payments",
                List.of(Map.of("from", "MEMBER", "organisationId", payer, "amount", 900)));
    }

    static Map<String, Object> promise() {
        return Map.of("amount", 900, "dueOn", day().plusDays(9).toString());
    }

    static Map<String, Object> assurance() {
        return Map.of(
                "members", 9, "deadline", Instant.now().plus(1, ChronoUnit.DAYS).toString());
    }

    static Map<String, Object> monthly() {
        return Map.of("title", "Savings", "amount", 900, "every", "MONTH", "startsOn", today(), "daysToPay", 9);
    }

    static Map<String, Object> given(String file) {
        return Map.of(
                "what",
                "Cotton cloth",
                "category",
                "STALL",
                "quantity",
                12.5,
                "unit",
                "metres",
                "value",
                900,
                "givenOn",
                today(),
                "evidence",
                List.of(file));
    }

    static Map<String, Object> alone() {
        return Map.of("amount", 900, "basis", "An offer");
    }

    static Map<String, Object> period() {
        return Map.of("until", day().minusDays(1).toString());
    }

    /** The first one of this financial year. */
    static String receipt() {
        return Purse.receipt(1);
    }

    static String today() {
        return day().toString();
    }

    private static LocalDate day() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    /** Into which nobody has come yet. */
    Thing empty() {
        return opened(other);
    }

    /** The firm keeps the money, and brings in the other. */
    Thing bringing() {
        return opened(firm).with("brought", other.organisationId());
    }

    private Thing opened(Resident treasurer) {
        Thing network = networks.charter();
        Town.run(
                """
                insert into network_officer (id, cluster_id, network_id, role, person_id, organisation_id, since, until)
                values (gen_random_uuid(), ?, ?, 'TREASURER', ?, ?, now(), now() + interval '1 year')
                """,
                UUID.fromString(network.id("clusterId")),
                UUID.fromString(network.id("networkId")),
                treasurer.personId(),
                treasurer.organisationId());
        return made(firm, network, "poolId", POOLS, draft(network.id("networkId")));
    }

    /** With the firm, the other and the firm's own share in {@code memberId}. */
    Thing pool() {
        return shared(empty());
    }

    /** The firm has told what it would have paid alone. */
    Thing saving() {
        Thing pool = pool();
        Wire.done(firm, "PUT", pool.in(POOL + "/savings/own"), alone());
        return pool;
    }

    Thing kept() {
        return shared(opened(firm));
    }

    private Thing shared(Thing pool) {
        join(pool, other);
        return join(pool, firm).with("member", firm.organisationId());
    }

    private static Thing join(Thing pool, Resident who) {
        return made(who, pool, "memberId", POOL + "/members", Map.of());
    }

    Thing shareOfOther() {
        return ofOther(pool());
    }

    Thing keptShareOfOther() {
        return ofOther(kept());
    }

    private Thing ofOther(Thing pool) {
        return pool.with(
                "memberId",
                Town.id(
                        "select id from cost_pool_member where pool_id = ? and organisation_id = ?",
                        UUID.fromString(pool.id("poolId")),
                        other.organisationId()));
    }

    Thing contribution() {
        return received(pool(), other, firm);
    }

    Thing keptContribution() {
        return received(kept(), firm, other);
    }

    /** What the other entered for its own firm. */
    Thing waiting() {
        return received(pool(), other, other);
    }

    Thing keptWaiting() {
        return received(kept(), firm, firm);
    }

    private static Thing received(Thing pool, Resident treasurer, Resident payer) {
        return made(
                treasurer,
                pool,
                "contributionId",
                POOL + "/contributions",
                contribution(payer.organisationId().toString()));
    }

    static Map<String, Object> categoryDefault() {
        return Map.of("category", "TRAVEL", "rule", "EQUAL");
    }

    Thing categoryDefault(boolean kept) {
        return made(
                kept ? firm : other,
                kept ? kept() : pool(),
                "defaultId",
                POOL + "/category-defaults",
                categoryDefault());
    }

    /** Its network has ended, and so have all its offices before. */
    Thing ofNobody() {
        Thing pool = ofDissolved();
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ?",
                UUID.fromString(pool.id("networkId")));
        return pool;
    }

    Thing expense() {
        return submitted(firm, pool());
    }

    Thing expenseOfOther() {
        return submitted(other, pool());
    }

    private Thing submitted(Resident by, Thing pool) {
        return made(
                by,
                pool,
                "expenseId",
                POOL + "/expenses",
                expense(by.organisationId().toString()));
    }

    /** Submitted and paid by the other, and in the book. */
    Thing spent() {
        return approved(expenseOfOther());
    }

    private Thing approved(Thing expense) {
        Wire.done(firm, "POST", expense.in(POOL + "/expenses/{expenseId}/approvals"), null);
        return expense;
    }

    /** What the firm is to pay the other. */
    Thing toPay() {
        return settled(spent(), other);
    }

    /** The same, and the firm keeps the money. */
    Thing keptToPay() {
        return settled(approved(submitted(other, kept())), firm);
    }

    /** What the other is to pay the firm. */
    Thing toReceive() {
        Thing expense = made(
                other,
                pool(),
                "expenseId",
                POOL + "/expenses",
                expense(firm.organisationId().toString()));
        return settled(approved(expense), other);
    }

    private static Thing settled(Thing pool, Resident treasurer) {
        Wire.done(treasurer, "POST", pool.in(POOL + "/settlement"), null);
        return pool.with(
                "transferId",
                Town.id("select id from cost_pool_transfer where pool_id = ?", UUID.fromString(pool.id("poolId"))));
    }

    static Map<String, Object> address(String payee) {
        Map<String, Object> address = new HashMap<>(Map.of(
                "payeeName", "Shiv Brass Works",
                "upiAddress", "shivbrass@okhdfcbank",
                "accountNumber", "50100123456789",
                "ifsc", "HDFC0000123"));
        address.put("organisationId", payee);
        return address;
    }

    /** Where the pool itself is paid, the firm says. */
    Thing saidByTreasurer() {
        return kept().with("itself", "yes");
    }

    Thing address() {
        return addressed(pool(), firm, firm.organisationId().toString());
    }

    Thing addressOfOther() {
        return addressed(pool(), other, other.organisationId().toString());
    }

    Thing keptAddressOfOther() {
        return addressed(kept(), other, other.organisationId().toString());
    }

    /** Kept by the other. */
    Thing addressOfPool() {
        return addressed(pool(), other, null);
    }

    private static Thing addressed(Thing pool, Resident by, String payee) {
        return made(by, pool, "addressId", POOL + "/payee-addresses", address(payee));
    }

    /** What the firm is to pay the other, which has said where. */
    Thing payable() {
        return settled(approved(submitted(other, addressOfOther())), other);
    }

    Thing giftOfOther() {
        String file = OrganisationThings.file(other).id("fileId");
        return made(other, pool(), "expenseId", POOL + "/contributions-in-kind", given(file));
    }

    Thing pledge() {
        return promised(firm, pool());
    }

    Thing pledgeOfOther() {
        return promised(other, pool());
    }

    Thing keptPledge() {
        return promised(other, kept());
    }

    /** Of the other, who asks for it. */
    Thing pledgeToWaive() {
        Thing pledge = pledgeOfOther();
        Wire.done(other, "POST", pledge.in(POOL + "/claims/{claimId}/waiver"), Map.of("reason", "Flood"));
        return pledge;
    }

    private static Thing promised(Resident by, Thing pool) {
        return made(by, pool, "claimId", POOL + "/pledges", promise());
    }

    Thing awaiting() {
        return assured(pool(), other);
    }

    Thing keptAwaiting() {
        return assured(kept(), firm);
    }

    private static Thing assured(Thing pool, Resident treasurer) {
        Wire.done(treasurer, "POST", pool.in(POOL + "/assurance"), assurance());
        return pool;
    }

    Thing due() {
        return made(other, pool(), "dueId", POOL + "/dues", monthly());
    }

    Thing keptDue() {
        return made(firm, kept(), "dueId", POOL + "/dues", monthly());
    }

    /** In which neither the firm nor anybody of it is. */
    Thing whileSuspended() {
        return suspended(empty());
    }

    Thing sinceSuspended() {
        return suspended(pool());
    }

    private Thing suspended(Thing pool) {
        Town.run(
                "update network_member set state = 'SUSPENDED' where network_id = ? and organisation_id = ?",
                UUID.fromString(pool.id("networkId")),
                firm.organisationId());
        return pool;
    }

    Thing ofDissolved() {
        Thing pool = empty();
        Town.run(
                "update network set state = 'DISSOLVED', dissolved_at = now() where id = ?",
                UUID.fromString(pool.id("networkId")));
        return pool;
    }

    /** {@code past} was in it for a day, and is no member of the network. */
    Thing onceOf(Resident past) {
        Thing pool = pool();
        Town.run("""
                insert into cost_pool_member (id, cluster_id, pool_id, organisation_id, part, joined_on, left_on)
                values (gen_random_uuid(), ?, ?, ?, 1, current_date - 2, current_date - 1)
                """, UUID.fromString(pool.id("clusterId")), UUID.fromString(pool.id("poolId")), past.organisationId());
        return pool;
    }

    private static Thing made(Resident by, Thing place, String name, String below, Object body) {
        return place.with(
                name, Wire.done(by, "POST", place.in(below), body).get("id").asText());
    }
}
