package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@Tag("I9")
@DisplayName("Ten seats, three of them kept for micro units of women until three days before")
class KeptSeatsTest {
    private static final List<Map<String, Object>> THREE =
            List.of(Map.of("seats", 3, "criteria", List.of("WOMEN_OWNED", "MICRO"), "daysBefore", 3));

    @Inject
    Tick tick;

    @Test
    @DisplayName(
            "stay for them when given back, and are for everyone from their day on, told once, each time with a reason")
    void keptUntilTheirDay() {
        Venue venue = new Venue(tick, 10, 2, THREE);
        venue.seated(7);
        Resident man = venue.waiting(1);
        assertThat(venue.mine(man).getString("state")).isEqualTo("WAITLISTED");
        Resident woman = venue.womensFirm();
        venue.ask(woman, 3, "WAIT").then().statusCode(201).body("seats", equalTo(3));
        Resident second = venue.womensFirm();
        venue.ask(second, 1, "WAIT").then().statusCode(201).body("seats", equalTo(0));

        venue.withdraw(woman).then().statusCode(200);
        assertThat(venue.mine(second).getString("waiting.offer.reason")).isEqualTo("KEPT_SEAT");
        assertThat(venue.offer(man)).as("the other two are kept again").isNull();

        venue.pass(Duration.ofDays(27).plusMinutes(1));
        assertThat(venue.mine(man).getString("waiting.offer.reason")).isEqualTo("NEXT_IN_LINE");
        venue.resize(11, venue.tag()).then().statusCode(200);
        venue.machine.settle(venue.event);
        assertThat(Town.count(
                        "select count(*) from seat_log where event_id = ? and what = 'KEPT_RELEASED'", venue.event))
                .isOne();
        assertThat(Town.text(
                        "select string_agg(what || ' ' || reason, ', ' order by id) from seat_log where event_id = ?"
                                + " and what in ('OFFERED', 'SKIPPED', 'KEPT_RELEASED')",
                        venue.event))
                .isEqualTo("OFFERED KEPT_SEAT, OFFERED NEXT_IN_LINE, KEPT_RELEASED DATE_PASSED");
        venue.audit();
    }

    @Test
    @DisplayName("are not called taken: others read that they are kept, and whoever may have one reads why she got it")
    void saidPlainly() {
        Venue venue = new Venue(tick, 10, 2, THREE);
        venue.seated(7);
        Resident man = venue.firm();
        venue.ask(man, 1, "REFUSE")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-seats-kept"))
                .body("detail", equalTo("3 free seats are kept for others. None is left for you, you asked for 1."))
                .body("seatsLeft", equalTo(0))
                .body("seatsKept", equalTo(3));
        venue.ask(man, 1, "WAIT").then().statusCode(201);
        assertThat(venue.mine(man).getString("waiting.why")).contains("The free seats are kept for others.");
        Resident woman = venue.womensFirm();
        venue.ask(woman, 1, "REFUSE").then().statusCode(201);
        assertThat(Town.text(
                        "select reason from seat_log where event_id = ? and organisation_id = ? and what = 'REGISTERED'",
                        venue.event,
                        woman.organisationId()))
                .isEqualTo("KEPT_SEAT");
    }

    @Test
    @DisplayName(
            "what a firm was when it asked stays so, also when the organiser changes the event or the firm asks for more")
    void metStaysMet() {
        Venue venue = new Venue(tick, 10, 2, THREE);
        Resident woman = venue.womensFirm();
        venue.ask(woman, 3, "WAIT").then().statusCode(201);
        Town.run("update organisation set size = 'SMALL' where id = ?", woman.organisationId());
        venue.resize(11, venue.tag()).then().statusCode(200);
        venue.put(woman, 4, "WAIT").then().statusCode(200).body("seats", equalTo(4));
        venue.ask(venue.firm(), 7, "REFUSE").then().statusCode(201);
    }

    @Test
    @DisplayName("a priority without a reason is refused; with one the firm reads it, in Hindi too")
    void priorityHasAReason() {
        Venue venue = new Venue(tick, 1);
        Resident first = venue.seated(1);
        venue.waiting(1);
        Resident asha = venue.waiting(1);
        venue.prioritise(asha, Map.of("priority", 5))
                .then()
                .statusCode(422)
                .body("code", equalTo("event-priority-unexplained"));
        venue.prioritise(asha, Map.of("priority", 5, "reason", " ")).then().statusCode(422);
        venue.prioritise(asha, Map.of("priority", 5, "reason", "The tour was made for her process."))
                .then()
                .statusCode(200);
        venue.withdraw(first).then().statusCode(200);

        JsonPath mine = venue.mine(asha, "hi");
        assertThat(mine.getString("waiting.priorityReason")).isEqualTo("The tour was made for her process.");
        assertThat(mine.getString("waiting.offer.reason")).isEqualTo("PRIORITY");
        assertThat(mine.getString("waiting.why")).contains("आयोजक");
        assertThat(mine.<String>getList("waiting.history.text"))
                .allSatisfy(text -> assertThat(text).containsPattern("\\p{InDevanagari}"));
    }
}
