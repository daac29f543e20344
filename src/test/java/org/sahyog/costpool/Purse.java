package org.sahyog.costpool;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** A cost pool of a network that may spend: its members have accepted a charter, the second one keeps the money. */
public final class Purse {
    public final Alliance alliance;
    public final Resident leader;
    public final Resident treasurer;
    public final List<Resident> members;
    public final String path;
    public final UUID id;

    public Purse(int firms) {
        this(firms, Map.of());
    }

    /** {@code rules}: of the charter, beside the usual ones. */
    public Purse(int firms, Map<String, ?> rules) {
        this(spender(firms, rules), "EQUAL");
    }

    public Purse(Alliance alliance, String rule) {
        this.alliance = alliance;
        leader = alliance.leader;
        treasurer = alliance.members.get(1);
        members = alliance.members;
        String pools = "/clusters/" + alliance.town.clusterId + "/cost-pools";
        id = UUID.fromString(
                made(leader.posts().body(draft(alliance, rule)).post(pools).then()));
        path = pools + "/" + id;
        members.forEach(this::join);
    }

    public static Alliance spender(int firms, Map<String, ?> rules) {
        Alliance alliance = new Alliance(firms);
        alliance.elect(alliance.members.get(1), "TREASURER");
        Map<String, Object> charter =
                new HashMap<>((Map<String, ?>) Alliance.charter(false).get("charter"));
        Map<String, Object> all = new HashMap<>((Map<String, ?>) charter.get("rules"));
        all.putAll(rules);
        charter.put("rules", all);
        alliance.carry(alliance.proposal(alliance.leader, "ADOPT_CHARTER", Map.of("charter", charter)));
        String adopted = Town.id("select id from network_charter where network_id = ?", alliance.id)
                .toString();
        alliance.members.forEach(each ->
                alliance.post(each, "/charters/" + adopted + "/acceptance").statusCode(200));
        return alliance;
    }

    public static Map<String, Object> draft(Alliance alliance, String rule) {
        return new HashMap<>(Map.of(
                "networkId", alliance.id,
                "name", "Tour to Jaipur",
                "purpose", "Bus, stay and food",
                "currency", "INR",
                "rule", rule));
    }

    public static String made(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    public ValidatableResponse get(Resident who, String below) {
        return who.calls().get(path + below).then();
    }

    public ValidatableResponse post(Resident who, String below) {
        return who.posts().post(path + below).then();
    }

    public ValidatableResponse post(Resident who, String below, Map<String, ?> body) {
        return who.posts().body(body).post(path + below).then();
    }

    public String join(Resident member) {
        return made(post(member, "/members", Map.of()));
    }

    public static Map<String, Object> contribution(Resident member, long amount) {
        return new HashMap<>(Map.of(
                "organisationId",
                member.organisationId(),
                "amount",
                amount,
                "into",
                "CASH",
                "paidOn",
                today().toString()));
    }

    public String receive(Resident member, long amount) {
        return made(post(treasurer, "/contributions", contribution(member, amount)));
    }

    /** Paid from the cash box. */
    public static Map<String, Object> expense(long amount) {
        return expense(amount, Map.of("from", "CASH", "amount", amount));
    }

    public static Map<String, Object> expense(long amount, Map<?, ?>... payments) {
        return new HashMap<>(Map.of(
                "title",
                "Bus to Jaipur",
                "category",
                "TRAVEL",
                "amount",
                amount,
                "spentOn",
                today().toString(),
                "payments",
                List.of(payments)));
    }

    public static Map<String, Object> paidBy(Resident member, long amount) {
        return Map.of("from", "MEMBER", "organisationId", member.organisationId(), "amount", amount);
    }

    public String submit(Resident by, Map<String, ?> expense) {
        return made(post(by, "/expenses", expense));
    }

    /** Submitted by the treasurer, approved by the leader. */
    public String spend(Map<String, ?> expense) {
        String submitted = submit(treasurer, expense);
        approve(leader, submitted).statusCode(201);
        return submitted;
    }

    public ValidatableResponse approve(Resident by, String expense) {
        return post(by, "/expenses/" + expense + "/approvals");
    }

    /** What the book says that it is owed, or owes. */
    public long position(Resident member) {
        return Town.count("""
                select coalesce(-sum(l.balance), 0) from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = ? and a.kind = 'MEMBER' and a.party_id = ?
                """, id, member.organisationId());
    }

    public long cash() {
        return Town.count("""
                select coalesce(sum(l.balance), 0) from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = ? and a.kind = 'CASH'
                """, id);
    }

    public long transactions() {
        return Town.count("select count(*) from ledger_transaction where book_id = ?", id);
    }
}
