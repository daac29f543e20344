package org.sahyog.studytour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@Tag("I24")
@DisplayName("What travellers promise to change")
class OutcomeContractTest {
    private final Journey journey = new Journey(10);
    private final Resident firm = journey.town.firm();

    @Test
    @DisplayName("is asked at the end, at most three things within a week; only of and by who travelled")
    void changes() {
        journey.published();
        String registration = journey.seated(firm, 2);
        Resident home = journey.town.firm();
        journey.log(firm, registration, "Too early").statusCode(409).body("code", equalTo("tour-changes-too-early"));
        journey.ended(3);
        journey.asked();
        told(read("study-tour.changes-asked", journey.id), firm);
        firm.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("What will you change after “Furnaces of Aligarh”?"));
        journey.log(firm, registration, "A lid on the furnace")
                .statusCode(201)
                .body("position", equalTo(1))
                .body("nextAfterDays", equalTo(30));
        journey.log(firm, registration, "Weigh each melt").statusCode(201);
        journey.log(firm, registration, "A log book").statusCode(201).body("position", equalTo(3));
        journey.log(firm, registration, "And another").statusCode(409).body("code", equalTo("tour-changes-enough"));
        journey.log(home, registration, "Not mine").statusCode(404);
        journey.log(journey.organiser, registration, "Not mine").statusCode(403);
        journey.organiser
                .calls()
                .get(journey.tour() + "/intended-changes")
                .then()
                .body("items.size()", equalTo(3));
        home.calls()
                .get(journey.tour() + "/registrations/" + registration + "/intended-changes")
                .then()
                .statusCode(404);

        Resident late = journey.town.firm();
        Journey another = new Journey(journey.town, 5).published();
        String lateRegistration = another.seated(late, 1);
        another.ended(8);
        another.log(late, lateRegistration, "Too late").statusCode(409).body("code", equalTo("tour-changes-too-late"));
    }

    @Test
    @DisplayName("has outcomes after 30 and after 90 days, each told once; a practice that was taken up is named")
    void outcomes() {
        Learning learning = new Learning(journey.town);
        String practice = learning.published(journey.town.firm(), "CLUSTER");
        journey.published();
        String registration = journey.seated(firm, 1);
        journey.ended(3);
        String change = journey.log(firm, registration, "A lid").extract().path("id");
        journey.tell(firm, registration, change, Map.of("afterDays", 30, "result", "DONE"))
                .statusCode(409)
                .body("code", equalTo("tour-outcome-too-early"));
        String adoption = learning.post(
                        firm, practice, "/adoptions", Map.of("step", "ADOPTED", "happenedOn", "2026-01-04"))
                .statusCode(201)
                .extract()
                .path("id");
        journey.ended(31);
        Map<String, Object> told = new HashMap<>(
                Map.of("afterDays", 30, "result", "PARTLY", "note", "One furnace of two.", "adoptionId", adoption));
        journey.tell(firm, registration, change, told)
                .statusCode(201)
                .body("outcomes[0].result", equalTo("PARTLY"))
                .body("outcomes[0].late", equalTo(false))
                .body("nextAfterDays", equalTo(90));
        journey.tell(firm, registration, change, told).statusCode(409).body("code", equalTo("tour-outcome-told"));
        journey.ended(120);
        told.put("afterDays", 90);
        told.put("adoptionId", UUID.randomUUID());
        journey.tell(firm, registration, change, told).statusCode(422).body("code", equalTo("tour-adoption-unfit"));
        told.remove("adoptionId");
        journey.tell(firm, registration, change, told)
                .statusCode(201)
                .body("outcomes[1].late", equalTo(true))
                .body("nextAfterDays", nullValue());
        journey.organiser
                .calls()
                .get(journey.tour() + "/figures")
                .then()
                .body("withChanges", equalTo(1))
                .body("outcomes[0].partly", equalTo(1))
                .body("outcomes[1].untold", equalTo(0))
                .body("adoptedPractices", equalTo(1));
    }

    @Test
    @DisplayName(
            "a firm that skipped goes behind those that did not in the line of the next tour, and reads why; not where the organiser does not want it")
    void ranked() {
        Resident skipper = journey.town.firm();
        journey.published();
        journey.seated(skipper, 1);
        String registration = journey.seated(firm, 1);
        journey.ended(3);
        journey.asked();
        journey.log(firm, registration, "A lid").statusCode(201);
        journey.ended(9);

        Journey next = new Journey(journey.town, 1).published();
        Resident first = next.town.firm();
        String taken = next.seated(first, 1);
        next.register(skipper, 1, "WAIT").then().statusCode(201);
        assertThat(next.mine(skipper).getInt("waiting.place")).isOne();
        next.register(firm, 1, "WAIT").then().statusCode(201);
        assertThat(next.mine(firm).getInt("waiting.place"))
                .as("came later, told")
                .isOne();
        assertThat(next.mine(skipper).getInt("waiting.place")).isEqualTo(2);
        assertThat(next.mine(skipper).getBoolean("waiting.behind")).isTrue();
        assertThat(next.mine(skipper).getList("waiting.history.reason")).contains("OUTCOMES_UNTOLD");
        assertThat(next.mine(skipper).getString("waiting.why")).contains("told what came of their last study tour");
        assertThat(skipper.calls()
                        .header("Accept-Language", "hi")
                        .get(next.events() + "/my-registration")
                        .jsonPath()
                        .getString("waiting.why"))
                .contains("अध्ययन यात्रा");
        next.organiser
                .calls()
                .get(next.events() + "/waiting-list")
                .then()
                .body(
                        "items.leaderId",
                        equalTo(List.of(
                                firm.organisationId().toString(),
                                skipper.organisationId().toString())));
        next.organiser
                .calls()
                .get(next.events() + "/waiting-list?limit=1")
                .then()
                .body("items[0].leaderId", equalTo(firm.organisationId().toString()));
        first.posts()
                .post(next.events() + "/registrations/" + taken + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(next.mine(firm).getString("waiting.offer.id")).isNotNull();
        assertThat(next.mine(skipper).getString("waiting.offer")).isNull();

        Journey lenient = new Journey(journey.town, 1);
        lenient.more.put("tellersFirst", false);
        refusesToRank(lenient.published(), first, skipper);
        Journey strict = new Journey(journey.town, 1);
        strict.more.put("tellersFirst", true);
        strict.published();
        Journey silent = new Journey(journey.town, 1).published();
        rule(journey.town, false);
        refusesToRank(silent, first, skipper);
        strict.seated(first, 1);
        strict.register(skipper, 1, "WAIT").then().statusCode(201);
        strict.register(firm, 1, "WAIT").then().statusCode(201);
        assertThat(strict.mine(skipper).getInt("waiting.place")).isEqualTo(2);
    }

    /** By its agency, for all tours that say nothing themselves. */
    private static void rule(Town town, boolean tellersFirst) {
        String rule = "/clusters/" + town.clusterId + "/tour-rule";
        town.institution
                .calls()
                .get(rule)
                .then()
                .body("tellersFirst", equalTo(true))
                .body("version", equalTo(0));
        Map<String, Object> draft = Map.of("tellersFirst", tellersFirst);
        for (Map.Entry<Resident, Integer> each :
                Map.of(town.institution, 403, town.agency, 200).entrySet()) {
            each.getKey()
                    .calls()
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(draft)
                    .put(rule)
                    .then()
                    .statusCode(each.getValue());
        }
        town.agency
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(draft)
                .put(rule)
                .then()
                .statusCode(412);
    }

    private void refusesToRank(Journey lenient, Resident first, Resident skipper) {
        lenient.seated(first, 1);
        lenient.register(skipper, 1, "WAIT").then().statusCode(201);
        lenient.register(firm, 1, "WAIT").then().statusCode(201);
        assertThat(lenient.mine(skipper).getInt("waiting.place")).isOne();
    }

    @Test
    @DisplayName("an outcome that comes late makes it good; a group waits with the one that skipped")
    void madeGood() {
        journey.published();
        String registration = journey.seated(firm, 1);
        journey.ended(3);
        journey.asked();
        String change = journey.log(firm, registration, "A lid").extract().path("id");
        assertThat(skipped()).isFalse();
        journey.ended(38);
        assertThat(skipped()).isTrue();
        journey.tell(firm, registration, change, Map.of("afterDays", 30, "result", "NOT_DONE", "note", "No clay."))
                .statusCode(201)
                .body("outcomes[0].late", equalTo(true));
        assertThat(skipped()).isFalse();
        journey.ended(98);
        assertThat(skipped()).isTrue();

        Journey next = new Journey(journey.town, 2).published();
        next.seated(next.town.firm(), 2);
        Resident friend = next.town.firm();
        String group = friend.posts()
                .body(Map.of("seats", 1, "with", List.of(firm.organisationId())))
                .post(next.events() + "/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        firm.posts()
                .body(Map.of("seats", 1))
                .post(next.events() + "/groups/" + group + "/members")
                .then()
                .statusCode(200);
        friend.posts()
                .post(next.events() + "/groups/" + group + "/completion")
                .then()
                .statusCode(200);
        Resident later = next.town.firm();
        next.register(later, 1, "WAIT").then().statusCode(201);
        assertThat(next.mine(later).getInt("waiting.place")).isOne();
        assertThat(next.mine(friend).getBoolean("waiting.behind")).isTrue();
    }

    private boolean skipped() {
        return Town.count(
                        "select count(*) where tour_skipped(?, ?, now())",
                        journey.town.clusterId,
                        firm.organisationId())
                == 1;
    }

    @Test
    @DisplayName("is asked for again by the clock, of those who have not said it")
    void reminders() {
        Resident silent = journey.town.firm();
        journey.published();
        journey.seated(silent, 1);
        String registration = journey.seated(firm, 1);
        journey.ended(6);
        journey.asked();
        journey.log(firm, registration, "A lid").statusCode(201);
        due("study-tour.changes-near");
        told(read("study-tour.changes-near", journey.id), silent);
        journey.ended(31);
        due("study-tour.first-outcome-asked");
        told(read("study-tour.first-outcome-asked", journey.id), firm);
        firm.calls().get("/me/inbox?limit=1").then().body("items[0].text", containsString("30 days ago"));
    }

    private void due(String kind) {
        Town.run(
                "update deadline set due_at = now(), try_at = now() where kind = ? and entity_id = cast(? as uuid)",
                kind,
                journey.id);
        for (int nth = 0; nth < 500; nth++) {
            if (Town.count("select count(*) from deed where verb = ? and entity_id = cast(? as uuid)", kind, journey.id)
                    == 1) {
                return;
            }
            pause();
        }
        throw new AssertionError(kind + " did not come");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
