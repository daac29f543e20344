package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;
import org.sahyog.shared.deadline.Tick;

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
        this(alliance, draft(alliance, rule));
    }

    /** To pay for an event. */
    public Purse(Alliance alliance, String rule, String event) {
        this(alliance, with(draft(alliance, rule), "eventId", event));
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        draft.put(field, value);
        return draft;
    }

    private Purse(Alliance alliance, Map<String, Object> draft) {
        this.alliance = alliance;
        leader = alliance.leader;
        treasurer = alliance.members.get(1);
        members = alliance.members;
        String pools = "/clusters/" + alliance.town.clusterId + "/cost-pools";
        id = UUID.fromString(made(leader.posts().body(draft).post(pools).then()));
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

    /** The number of a receipt of this financial year. */
    public static String receipt(int number) {
        int year = today().getMonthValue() < 4 ? today().getYear() - 1 : today().getYear();
        return "%d-%02d/%04d".formatted(year, (year + 1) % 100, number);
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

    /** What the treasurer enters for her own firm the leader confirms. */
    public String receive(Resident member, long amount) {
        String id = made(post(treasurer, "/contributions", contribution(member, amount)));
        if (member == treasurer) {
            confirm(id).statusCode(200);
        }
        return id;
    }

    /** The leader looks at what the treasurer entered for her own firm. */
    public ValidatableResponse confirm(String contribution) {
        return post(leader, "/contributions/" + contribution + "/confirmation");
    }

    /** The leader says that it is so. */
    public ValidatableResponse yes(String below) {
        return post(leader, below + "/confirmation").statusCode(200);
    }

    public static Map<String, Object> pledge(long amount, int days) {
        return new HashMap<>(
                Map.of("amount", amount, "dueOn", today().plusDays(days).toString()));
    }

    public String promise(Resident member, long amount, int days) {
        return made(post(member, "/pledges", pledge(amount, days)));
    }

    public ValidatableResponse claim(String id) {
        return get(leader, "/claims/" + id).statusCode(200);
    }

    /** Asked of all, to be paid within ten days. */
    public static Map<String, Object> due(String every, long amount, LocalDate from) {
        return new HashMap<>(Map.of(
                "title",
                "Monthly savings",
                "amount",
                amount,
                "every",
                every,
                "startsOn",
                from.toString(),
                "daysToPay",
                10));
    }

    /** Enough by tomorrow. */
    public static Map<String, Object> assurance(int members, long amount) {
        return new HashMap<>(Map.of(
                "members",
                members,
                "amount",
                amount,
                "deadline",
                Instant.now().plus(1, ChronoUnit.DAYS).toString()));
    }

    public void assure(int members, long amount) {
        post(treasurer, "/assurance", assurance(members, amount)).statusCode(201);
    }

    /** The deadline of what it waits for comes after so many milliseconds, without anybody’s help. */
    public void endIn(int millis) {
        Town.run("""
                with a as (update cost_pool_assurance set deadline = clock_timestamp() + ? * interval '1 millisecond'
                        where pool_id = ? returning pool_id, deadline),
                    p as (update cost_pool c set assured_until = a.deadline from a where c.id = a.pool_id and c.assured_until is not null)
                update deadline d set due_at = a.deadline, try_at = a.deadline from a
                where d.entity_id = a.pool_id and d.kind = 'cost-pool.assurance'
                """, millis, id);
    }

    public String assuranceState() {
        return Town.text("select state from cost_pool_assurance where pool_id = ?", id);
    }

    /** The next morning has come, and was dealt with, here or by the product’s own clock. */
    public void morning(Tick tick) {
        Town.run("""
                update deadline set due_at = now(), try_at = now(), fired_at = null
                where entity_id = ? and kind = 'cost-pool.morning'
                """, id);
        try {
            VertxContextSupport.subscribeAndAwait(tick::now);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
        assertThat(Patience.until(() -> Town.count("""
                        select count(*) from deadline
                        where entity_id = ? and kind = 'cost-pool.morning' and fired_at is null and due_at <= now()
                        """, id) == 0)).isTrue();
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

    /** Of a payer class: what it is owed, or owes. */
    public long position(String payerClass) {
        return Town.count("""
                select coalesce(-sum(l.balance), 0) from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = ? and a.name = ?
                """, id, "PAYER:" + payerClass);
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
