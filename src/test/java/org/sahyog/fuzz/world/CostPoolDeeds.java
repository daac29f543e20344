package org.sahyog.fuzz.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;
import org.sahyog.fuzz.call.Call;

/** Cost pools of networks that the firm leads and of which another member keeps the money. */
public final class CostPoolDeeds implements Area {
    private static final long AMOUNT = 900;

    private final World world;
    private final NetworkDeeds networks;
    public final Resident leader;
    public final Resident treasurer;
    private final UUID network;
    private final UUID usual;

    CostPoolDeeds(Deeds deeds) {
        world = deeds.world();
        networks = deeds.of(NetworkDeeds.class);
        leader = world.firm;
        treasurer = world.freshFirm();
        network = spender(Map.of());
        usual = shared(network);
        world.place("poolId", usual);
        world.place("memberId", share(usual, leader));
        world.place("contributionId", world.done(receive(usual)).id());
        world.place("expenseId", submitted(usual));
        world.place("defaultId", UUID.randomUUID());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(leader, "listCostPools", "state=OPEN", "mine=true", "limit=1"),
                Read.by(leader, "getCostPool"),
                Read.by(leader, "listPoolMembers"),
                Read.by(leader, "getPoolMember"),
                Read.by(leader, "listContributions", "state=RECEIVED", "limit=1"),
                Read.by(leader, "getContribution"),
                Read.by(leader, "getReceipt"),
                Read.by(leader, "listExpenses", "state=APPROVED", "category=TRAVEL", "limit=1"),
                Read.by(leader, "getExpense"),
                Read.by(leader, "getSettlement"),
                Read.by(leader, "listTransfers", "state=PROPOSED", "limit=1"),
                Read.by(leader, "listTransactions", "limit=1"),
                Read.by(leader, "exportTransactions"),
                Read.by(leader, "proveBook"),
                Read.by(leader, "listClosedPeriods"),
                Read.by(leader, "listCategoryDefaults", "category=TRAVEL", "former=true", "limit=1"),
                Read.by(
                        leader,
                        "getStatement",
                        "payerClass=STATE",
                        "from=2020-01-01",
                        "from=2020-01-01&until=2090-01-01"),
                Read.by(leader, "listStatementLines", "payerClass=BANK", "from=2020-01-01", "limit=1"),
                Read.by(leader, "exportStatement", "payerClass=NETWORK", "until=2090-01-01"),
                Read.by(leader, "exportVouchers", "from=2020-01-01", "until=2090-01-01"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("stateAloneCost", () -> alone(shared(network))),
                Map.entry("getAloneCost", this::own),
                Map.entry("getPoolSavings", () -> world.call("getPoolSavings", leader)),
                Map.entry("openCostPool", () -> open(network)),
                Map.entry("joinCostPool", () -> join(usual, member())),
                Map.entry("leaveCostPool", () -> leave(member())),
                Map.entry("changePoolMemberPart", this::bear),
                Map.entry("receiveContribution", () -> receive(usual)),
                Map.entry("collectContributions", () -> collect(leader, treasurer)),
                Map.entry("reverseContribution", this::reverseContribution),
                Map.entry("confirmContribution", () -> judge("confirmContribution")),
                Map.entry("refuseContribution", () -> judge("refuseContribution")),
                Map.entry("stateCategoryDefault", () -> stateDefault(shared(network))),
                Map.entry("withdrawCategoryDefault", this::withdrawDefault),
                Map.entry("printReceipts", () -> receipts(1, 20)),
                Map.entry("closePeriod", () -> closePeriod(opened(network))),
                Map.entry("settleCostPool", () -> settle(opened(network))),
                Map.entry("closeCostPool", () -> close(opened(network))),
                Map.entry("previewExpense", () -> expense("previewExpense", usual)),
                Map.entry("submitExpense", () -> submit(usual)),
                Map.entry("approveExpense", () -> decide("approveExpense", usual, submitted(usual))),
                Map.entry("rejectExpense", () -> decide("rejectExpense", usual, submitted(usual))),
                Map.entry("reverseExpense", this::reverseExpense),
                Map.entry("withdrawExpense", this::withdraw),
                Map.entry("getTransfer", () -> ofTransfer("getTransfer", leader)),
                Map.entry("payTransfer", this::pay),
                Map.entry("confirmTransfer", this::confirm),
                Map.entry("disputeTransfer", () -> ofTransfer("disputeTransfer", leader)),
                Map.entry("voidTransfer", this::drop));
    }

    public UUID usual() {
        return usual;
    }

    public UUID network() {
        return network;
    }

    /** A network that may spend, with such rules beside the usual ones. */
    public UUID spender(Map<String, ?> rules) {
        UUID founded = networks.founded(leader);
        Map<String, Object> all = new HashMap<>(NetworkDeeds.rules());
        all.putAll(rules);
        networks.carry(founded, leader, "ADOPT_CHARTER", NetworkDeeds.charterOf(all));
        networks.member(founded, treasurer);
        Town.run("""
                insert into network_officer (id, cluster_id, network_id, role, person_id, organisation_id, since, until)
                values (gen_random_uuid(), ?, ?, 'TREASURER', ?, ?, now(), now() + interval '1 year')
                """, world.town.clusterId, founded, treasurer.personId(), treasurer.organisationId());
        return founded;
    }

    /** Of the usual network, and of none of its pools. */
    public Resident member() {
        Resident member = world.freshFirm();
        networks.member(network, member);
        return member;
    }

    public Call open(UUID of) {
        return world.call("openCostPool", leader).field("networkId", of);
    }

    public UUID opened(UUID of) {
        return world.done(open(of)).id();
    }

    /** By the leader and the treasurer. */
    public UUID shared(UUID of) {
        UUID pool = opened(of);
        world.done(join(pool, leader));
        world.done(join(pool, treasurer));
        return pool;
    }

    public Call join(UUID pool, Resident who) {
        return world.call("joinCostPool", who).at("poolId", pool);
    }

    private UUID share(UUID pool, Resident whose) {
        return Town.id(
                "select id from cost_pool_member where pool_id = ? and organisation_id = ?",
                pool,
                whose.organisationId());
    }

    public Call leave(Resident who) {
        return world.call("leaveCostPool", who)
                .at("memberId", world.done(join(usual, who)).id());
    }

    /** Who is in that pool. */
    public Call leave(UUID pool, Resident who) {
        return world.call("leaveCostPool", who).at("poolId", pool).at("memberId", share(pool, who));
    }

    private Call bear() {
        UUID share = world.done(join(usual, member())).id();
        return world.tagged(
                world.call("changePoolMemberPart", treasurer).at("memberId", share), "getPoolMember", treasurer);
    }

    public Call receive(UUID pool) {
        return world.call("receiveContribution", treasurer)
                .at("poolId", pool)
                .field("organisationId", leader.organisationId())
                .field("amount", AMOUNT)
                .field("paidOn", world.today())
                .field("pledgeId", null);
    }

    public Call collect(Resident... from) {
        return world.call("collectContributions", treasurer)
                .field("paidOn", world.today())
                .field("lines", List.of(from).stream().map(CostPoolDeeds::line).toList());
    }

    private static Map<String, Object> line(Resident from) {
        return Map.of("organisationId", from.organisationId(), "amount", AMOUNT);
    }

    public Call reverseContribution() {
        return world.call("reverseContribution", treasurer)
                .at("contributionId", world.done(receive(usual)).id());
    }

    /** Of what the treasurer entered for her own firm, by the leader. */
    public Call judge(String operation) {
        UUID own = world.done(receive(usual).field("organisationId", treasurer.organisationId()))
                .id();
        return world.call(operation, leader).at("contributionId", own);
    }

    public Call stateDefault(UUID pool) {
        return world.call("stateCategoryDefault", treasurer).at("poolId", pool);
    }

    public Call withdrawDefault() {
        UUID pool = shared(network);
        return world.call("withdrawCategoryDefault", treasurer)
                .at("poolId", pool)
                .at("defaultId", world.done(stateDefault(pool)).id());
    }

    /** What the treasurer is to pay back to a project that paid a bill; by the leader. */
    public Call ofOutside(String operation) {
        UUID pool = shared(network);
        UUID paid = world.done(submit(pool)
                        .field(
                                "payments",
                                List.of(Map.of("from", "PAYER_CLASS", "payerClass", "PROJECT", "amount", AMOUNT))))
                .id();
        world.done(decide("approveExpense", pool, paid));
        world.done(settle(pool));
        UUID transfer = Town.id("select id from cost_pool_transfer where pool_id = ? and to_class is not null", pool);
        return world.call(operation, leader).at("poolId", pool).at("transferId", transfer);
    }

    public Call alone(UUID pool) {
        return world.call("stateAloneCost", leader).at("poolId", pool);
    }

    private Call own() {
        UUID pool = shared(network);
        world.done(alone(pool));
        return world.call("getAloneCost", leader).at("poolId", pool);
    }

    public Call closePeriod(UUID pool) {
        return world.call("closePeriod", treasurer)
                .at("poolId", pool)
                .field("until", world.today().minusDays(1));
    }

    public Call settle(UUID pool) {
        return world.call("settleCostPool", treasurer).at("poolId", pool);
    }

    public Call close(UUID pool) {
        return world.call("closeCostPool", treasurer).at("poolId", pool);
    }

    public Call submit(UUID pool) {
        return expense("submitExpense", pool);
    }

    /** Paid by the treasurer’s firm. */
    private Call expense(String operation, UUID pool) {
        return world.call(operation, treasurer)
                .at("poolId", pool)
                .field("amount", AMOUNT)
                .field("spentOn", world.today())
                .field("payments", List.of(paidBy(treasurer)))
                .field("bearers", null)
                .field("tax", null);
    }

    public static Map<String, Object> paidBy(Resident member) {
        return Map.of("from", "MEMBER", "organisationId", member.organisationId(), "amount", AMOUNT);
    }

    public UUID submitted(UUID pool) {
        return world.done(submit(pool)).id();
    }

    /** By the leader. */
    public Call decide(String operation, UUID pool, UUID expense) {
        return world.call(operation, leader).at("poolId", pool).at("expenseId", expense);
    }

    public UUID approved(UUID pool) {
        UUID expense = submitted(pool);
        world.done(decide("approveExpense", pool, expense));
        return expense;
    }

    public Call receipts(int from, int to) {
        return world.call("printReceipts", leader)
                .at("poolId", usual)
                .asking("from", Purse.receipt(from))
                .asking("to", Purse.receipt(to));
    }

    private Call reverseExpense() {
        return decide("reverseExpense", usual, approved(usual));
    }

    public Call withdraw() {
        return decide("withdrawExpense", usual, submitted(usual)).by(treasurer);
    }

    /** Of a pool of its own: what the leader is to pay the treasurer’s firm. */
    public Call ofTransfer(String operation, Resident by) {
        UUID pool = shared(network);
        approved(pool);
        return settled(operation, pool, by);
    }

    /** The same, but what the treasurer is to pay back from the cash box to the leader. */
    public Call ofCash(String operation) {
        UUID pool = shared(network);
        world.done(receive(pool));
        return settled(operation, pool, treasurer);
    }

    /** In a pool that is shared already. */
    Call toPay(String operation, UUID pool) {
        approved(pool);
        return settled(operation, pool, leader);
    }

    private Call settled(String operation, UUID pool, Resident by) {
        world.done(settle(pool));
        UUID transfer = Town.id("select id from cost_pool_transfer where pool_id = ?", pool);
        return world.call(operation, by).at("poolId", pool).at("transferId", transfer);
    }

    public Call pay() {
        return ofTransfer("payTransfer", leader);
    }

    private Call confirm() {
        return ofTransfer("confirmTransfer", treasurer);
    }

    public Call drop() {
        return ofTransfer("voidTransfer", treasurer);
    }
}
