package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;

/** Idea I16. */
@QuarkusTest
@Tag("I16")
@DisplayName("A pool that starts only if enough members and money come together in time")
class AssuranceResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    private long claims(String state) {
        return Town.count("select count(*) from cost_pool_claim where pool_id = ? and state = ?", purse.id, state);
    }

    private String assurance() {
        return Town.id("select id from cost_pool_assurance where pool_id = ?", purse.id)
                .toString();
    }

    @Test
    @DisplayName("spends nothing before; starts with what was missing, and then what was promised is binding")
    void met() {
        purse.assure(4, 9_000);
        Happening.told(Happening.read("assurance.set", assurance()), purse.leader, third);
        String first = purse.promise(purse.leader, 6_000, 5);
        purse.receive(third, 3_000);
        purse.claim(first).body("binding", equalTo(false)).body("daysLate", equalTo(0));
        String bus = purse.submit(purse.treasurer, Purse.expense(1_000));
        purse.approve(purse.leader, bus).statusCode(409).body("code", equalTo("costpool-awaits"));
        purse.post(purse.treasurer, "/settlement").statusCode(409).body("code", equalTo("costpool-awaits"));
        purse.get(third, "/assurance")
                .body("state", equalTo("OPEN"))
                .body("members", equalTo(3))
                .body("amount", equalTo(9_000));
        Resident fourth = purse.alliance.member(purse.alliance.town.firm());
        purse.join(fourth);
        purse.get(third, "/assurance").body("state", equalTo("MET")).body("members", equalTo(4));
        purse.get(third, "").body("awaitsUntil", nullValue()).body("state", equalTo("OPEN"));
        purse.claim(first).body("binding", equalTo(true));
        purse.post(purse.leader, "/pledges/" + first + "/withdrawal", Map.of())
                .statusCode(409)
                .body("code", equalTo("claim-binding"));
        purse.approve(purse.leader, bus).statusCode(201);
        Happening.told(Happening.read("assurance.met", assurance()), purse.leader, purse.treasurer, third, fourth);
        Happening.told(Happening.read("claim.bound", first), purse.leader);
    }

    @Test
    @DisplayName(
            "short of one rupee at the deadline releases all pledges at once, gives back what was paid, and tells each once")
    void failed() {
        purse.assure(3, 9_000_00);
        List.of(purse.leader, purse.treasurer).forEach(each -> purse.promise(each, 3_000_00, 9));
        purse.promise(third, 2_999_00, 9);
        purse.receive(third, 900_00);
        purse.get(third, "/assurance").body("amount", equalTo(8_999_00));
        purse.endIn(0);
        assertThat(Patience.until(() -> purse.assuranceState().equals("FAILED")))
                .isTrue();
        assertThat(claims("RELEASED")).isEqualTo(3);
        purse.get(third, "").body("state", equalTo("CLOSING"));
        purse.get(third, "/transfers?state=PROPOSED")
                .body("items.amount", contains(900_00))
                .body(
                        "items[0].to.organisationId",
                        equalTo(third.organisationId().toString()))
                .body("items[0].from.organisationId", nullValue());
        assertThat(Town.count(
                        "select count(distinct cast(xmin as text)) from cost_pool_claim where pool_id = ?", purse.id))
                .isOne();
        Happening.told(Happening.read("assurance.failed", assurance()), purse.leader, purse.treasurer, third);
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'assurance.failed' and entity_id = ?",
                        UUID.fromString(assurance())))
                .isOne();
        third.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].kind", equalTo("ASSURANCE_FAILED"));
        purse.post(third, "/pledges", Purse.pledge(1_00, 9)).statusCode(409).body("code", equalTo("costpool-not-open"));
        assertThat(purse.transactions()).isOne();
    }

    @Test
    @DisplayName("counts each pledge that is in when the deadline comes, and refuses every other: none is lost between")
    void atTheDeadline() {
        int needed = 15;
        purse.assure(1, needed * 100L);
        List<Supplier<List<Integer>>> phones = new ArrayList<>();
        for (int phone = 0; phone < 6; phone++) {
            Resident who = purse.members.get(phone % 3);
            phones.add(() -> pledges(who, 4));
        }
        purse.endIn(120);
        List<Integer> answers =
                Race.atOnce(phones).stream().flatMap(List::stream).toList();
        assertThat(answers).isSubsetOf(201, 409);
        long in = answers.stream().filter(status -> status == 201).count();
        assertThat(Patience.until(() -> !purse.assuranceState().equals("OPEN"))).isTrue();
        assertThat(Town.count("select count(*) from cost_pool_claim where pool_id = ?", purse.id))
                .isEqualTo(in);
        boolean met = purse.assuranceState().equals("MET");
        assertThat(met).isEqualTo(in >= needed);
        assertThat(claims(met ? "OPEN" : "RELEASED")).isEqualTo(in);
        assertThat(Town.count("select amount_then from cost_pool_assurance where pool_id = ?", purse.id))
                .isEqualTo(met ? needed * 100L : in * 100L);
        assertThat(Town.count(
                        "select count(*) from deed where entity_id = ? and verb in ('assurance.met', 'assurance.failed')",
                        UUID.fromString(assurance())))
                .isOne();
    }

    private List<Integer> pledges(Resident who, int times) {
        List<Integer> answers = new ArrayList<>();
        for (int nth = 0; nth < times; nth++) {
            answers.add(
                    purse.post(who, "/pledges", Purse.pledge(100, 9)).extract().statusCode());
        }
        return answers;
    }

    @Test
    @DisplayName("is set once, by the treasurer, before anything is spent, and called off by her with a reason")
    void set() {
        Map<String, Object> draft = Purse.assurance(3, 9_000);
        purse.post(purse.leader, "/assurance", draft).statusCode(403);
        purse.get(third, "/assurance").statusCode(404);
        purse.post(purse.treasurer, "/assurance", Map.of("deadline", draft.get("deadline")))
                .statusCode(422)
                .body("code", equalTo("assurance-nothing-asked"));
        draft.put("deadline", Instant.now().minusSeconds(1).toString());
        purse.post(purse.treasurer, "/assurance", draft)
                .statusCode(422)
                .body("code", equalTo("assurance-deadline-unfit"));
        draft.put("deadline", Instant.now().plusSeconds(900).toString());
        draft.put("opensBooking", true);
        purse.post(purse.treasurer, "/assurance", draft).statusCode(422).body("code", equalTo("assurance-event-unfit"));
        purse.assure(3, 9_000);
        purse.post(purse.treasurer, "/assurance", Purse.assurance(1, 1))
                .statusCode(409)
                .body("code", equalTo("assurance-set-already"));
        String pledge = purse.promise(third, 2_000, 0);
        purse.post(purse.leader, "/assurance/calling-off", Map.of("reason", "Rain"))
                .statusCode(403);
        purse.post(purse.treasurer, "/assurance/calling-off", Map.of("reason", "Rain"))
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("reason", equalTo("Rain"))
                .body("amount", equalTo(2_000));
        purse.post(purse.treasurer, "/assurance/calling-off", Map.of("reason", "Rain"))
                .statusCode(409)
                .body("code", equalTo("assurance-decided"));
        purse.claim(pledge).body("state", equalTo("RELEASED"));
        Purse begun = new Purse(purse.alliance, "EQUAL");
        begun.spend(Purse.expense(300, Purse.paidBy(third, 300)));
        begun.post(begun.treasurer, "/assurance", Purse.assurance(3, 9_000))
                .statusCode(409)
                .body("code", equalTo("assurance-begun"));
    }

    @Test
    @DisplayName("opens the booking of its network’s event, and of nobody else’s")
    void booking() {
        String event = event();
        String events = "/clusters/" + purse.alliance.town.clusterId + "/events/";
        Purse tour = pool(event);
        Map<String, Object> assurance = Purse.assurance(3, 6_000);
        assurance.put("opensBooking", true);
        tour.post(tour.treasurer, "/assurance", assurance).statusCode(201);
        tour.leader
                .posts()
                .post(events + event + "/publication")
                .then()
                .statusCode(200)
                .body("heldBack", equalTo(true));
        third.posts()
                .body(Map.of("seats", 1))
                .post(events + event + "/registrations")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-held-back"));
        tour.promise(third, 6_000, 9);
        tour.leader.calls().get(events + event).then().body("heldBack", equalTo(false));
        third.posts()
                .body(Map.of("seats", 1))
                .post(events + event + "/registrations")
                .then()
                .statusCode(201);
        String met = Town.id("select id from cost_pool_assurance where pool_id = ?", tour.id)
                .toString();
        UUID deed = Happening.read("assurance.met", met);
        assertThat(Town.count("select count(*) from notice where deed_id = ? and kind = 'ASSURANCE_MET'", deed))
                .isEqualTo(3);
        Purse failing = pool(event);
        failing.post(failing.treasurer, "/assurance", assurance).statusCode(201);
        failing.post(failing.treasurer, "/assurance/calling-off", Map.of("reason", "No bus"))
                .statusCode(200);
        tour.leader.calls().get(events + event).then().body("heldBack", equalTo(false));
        Purse others = pool(purse.alliance.town.publishedEvent(5, 30));
        others.post(others.treasurer, "/assurance", assurance)
                .statusCode(422)
                .body("code", equalTo("assurance-event-unfit"));
    }

    private Purse pool(String event) {
        return new Purse(purse.alliance, "EQUAL", event);
    }

    /** Of the network, still a draft. */
    private String event() {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                "Tour to Jaipur",
                "language",
                "en",
                "audience",
                "CLUSTER",
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(3).toString(),
                "venue",
                "Hall 2",
                "capacity",
                9));
        return Purse.made(purse.alliance.post(purse.leader, "/events", draft));
    }
}
