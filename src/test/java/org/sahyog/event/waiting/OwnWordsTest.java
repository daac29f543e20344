package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Why it is so, in words")
class OwnWordsTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("each of a group reads of her own seats, and how many the group asks for")
    void group() {
        Venue venue = new Venue(tick, 3);
        Resident first = venue.seated(3);
        List<Resident> group = venue.group(2, 1);
        JsonPath leader = venue.mine(group.get(0));
        assertThat(leader.getString("waiting.why"))
                .isEqualTo("You are number 1 in line. Waiting for 2 seats. There were not enough seats."
                        + " The group asks for 3 seats together.");
        assertThat(leader.<String>getList("waiting.history.text"))
                .noneMatch(text -> text.contains("one seat"))
                .anyMatch(text -> text.startsWith("Waiting for 2 seats."));
        JsonPath guest = venue.mine(group.get(1));
        assertThat(guest.getString("waiting.why")).contains("Waiting for one seat.", "3 seats together");
        assertThat(guest.<String>getList("waiting.history.text")).noneMatch(text -> text.contains("2 seats"));

        venue.withdraw(first).then().statusCode(200);
        assertThat(venue.mine(group.get(0)).getString("waiting.why"))
                .contains("2 seats were offered.", "3 seats together");
        assertThat(venue.mine(group.get(1)).getString("waiting.why"))
                .contains("One seat was offered.", "3 seats together");
    }

    @Test
    @DisplayName("an offer of two seats to who now wants one says one")
    void lowered() {
        Venue venue = new Venue(tick, 2);
        Resident first = venue.seated(2);
        Resident asha = venue.waiting(2);
        venue.withdraw(first).then().statusCode(200);
        venue.put(asha, 1, "REFUSE").then().statusCode(200);
        JsonPath mine = venue.mine(asha);
        assertThat(mine.getInt("waiting.offer.seats")).isOne();
        assertThat(mine.getString("waiting.why")).contains("One seat was offered.");
        assertThat(mine.getString("waiting.history[0].text")).isEqualTo("Now one seat in all. By own wish.");
    }

    @Test
    @DisplayName("the waiting list names who is at which place")
    void list() {
        Venue venue = new Venue(tick, 2);
        venue.seated(2);
        Resident asha = venue.waiting(1);
        List<Resident> group = venue.group(1, 1);
        JsonPath line = venue.town
                .institution
                .calls()
                .header("Accept-Language", "en")
                .get(venue.path + "/waiting-list")
                .jsonPath();
        assertThat(line.getString("items[0].waiting.why"))
                .isEqualTo(asha.organisationName()
                        + " is number 1 in line. Waiting for one seat. There were not enough seats.");
        assertThat(line.getString("items[1].waiting.why"))
                .startsWith(
                        group.get(0).organisationName() + " and its group are number 2 in line. Waiting for 2 seats.");
        assertThat(line.<String>getList("items[1].waiting.history.organisationName"))
                .contains(group.get(0).organisationName(), group.get(1).organisationName());
        assertThat(venue.town
                        .institution
                        .calls()
                        .header("Accept-Language", "hi")
                        .get(venue.path + "/waiting-list")
                        .jsonPath()
                        .getString("items[0].waiting.why"))
                .startsWith("प्रतीक्षा सूची में " + asha.organisationName())
                .doesNotContain("आपका");
    }

    @Test
    @DisplayName("a registration that is over says how it ended, and has no seats")
    void ended() {
        Venue venue = new Venue(tick, 1);
        Resident first = venue.firm();
        venue.ask(first, 1, "REFUSE").then().statusCode(201).body("last", nullValue());
        Resident expired = venue.waiting(1);
        Resident declined = venue.waiting(1);
        Resident left = venue.waiting(1);
        Resident cancelled = venue.waiting(1);
        venue.withdraw(first).then().statusCode(200);
        over(venue, first, "WITHDRAWN", "OWN_WISH", "One seat was given back. By own wish.");
        venue.pass(Duration.ofMinutes(Venue.LONGEST + 1));
        over(venue, expired, "EXPIRED", "NOT_ANSWERED", "The offer of one seat has expired.");
        venue.decline(declined, venue.offer(declined), false).then().statusCode(200);
        over(venue, declined, "DECLINED", "OWN_WISH", "The offer of one seat was declined.");
        venue.leave(left).then().statusCode(200);
        over(venue, left, "LEFT", "OWN_WISH", "Left the waiting list. By own wish.");
        venue.cancel().then().statusCode(200);
        over(venue, cancelled, "ENDED", "EVENT_CANCELLED", "The wait is over. The event was cancelled.");
    }

    private static void over(Venue venue, Resident firm, String what, String reason, String text) {
        firm.calls()
                .header("Accept-Language", "en")
                .get(venue.path + "/my-registration")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("seats", equalTo(0))
                .body("last.what", equalTo(what))
                .body("last.reason", equalTo(reason))
                .body("last.text", containsString(text));
    }

    @Test
    @DisplayName(
            "the counter of seats says how many are in line with an open offer too, and what is kept for whom until when")
    void seats() {
        Venue venue = new Venue(
                tick, 5, 2, List.of(Map.of("seats", 3, "criteria", List.of("WOMEN_OWNED", "MICRO"), "daysBefore", 3)));
        Resident first = venue.seated(2);
        venue.ask(venue.womensFirm(), 1, "REFUSE").then().statusCode(201);
        venue.waiting(1);
        venue.waiting(1);
        JsonPath seats = seats(venue);
        assertThat(seats.getInt("waiting")).isEqualTo(2);
        assertThat(seats.getInt("inLine")).isEqualTo(2);
        assertThat(seats.getInt("kept[0].seats")).isEqualTo(2);
        assertThat(seats.getList("kept[0].criteria.code")).isEqualTo(List.of("WOMEN_OWNED", "MICRO"));
        assertThat(seats.getList("kept[0].criteria.label")).isEqualTo(List.of("Owned by women", "Micro enterprise"));
        assertThat(Instant.parse(seats.getString("kept[0].until")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(26)), Instant.now().plus(Duration.ofDays(28)));
        venue.withdraw(first).then().statusCode(200);
        assertThat(seats(venue).getInt("waiting")).isZero();
        assertThat(seats(venue).getInt("inLine")).isEqualTo(2);
        assertThat(seats(venue).getInt("offered")).isEqualTo(2);
        assertThat(seats(venue).getInt("kept[0].seats")).isEqualTo(2);
        venue.pass(Duration.ofDays(27).plusHours(1));
        assertThat(seats(venue).getList("kept")).isEmpty();
    }

    private static JsonPath seats(Venue venue) {
        return venue.firm()
                .calls()
                .header("Accept-Language", "en")
                .get(venue.path + "/seats")
                .jsonPath();
    }
}
