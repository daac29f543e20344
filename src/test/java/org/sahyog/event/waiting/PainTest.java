package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("What hurts elsewhere")
class PainTest {
    @Inject
    Tick tick;

    @Test
    @Tag("pain-1")
    @DisplayName("1: the last seat is never sold twice, also while it is offered and 200 call")
    void lastSeatOnce() {
        Venue venue = new Venue(tick, 3);
        Resident first = venue.seated(1);
        Resident second = venue.seated(1);
        venue.seated(1);
        Resident asha = venue.waiting(1);
        Resident bilal = venue.waiting(1);
        venue.withdraw(first).then().statusCode(200);
        venue.withdraw(second).then().statusCode(200);
        String ashas = venue.offer(asha);
        String bilals = venue.offer(bilal);
        List<Resident> strangers = new ArrayList<>();
        for (int n = 0; n < 196; n++) {
            strangers.add(venue.firm());
        }
        List<Supplier<Response>> calls = new ArrayList<>();
        strangers.forEach(firm -> calls.add(() -> venue.ask(firm, 1, "REFUSE")));
        calls.add(() -> venue.accept(asha, ashas));
        calls.add(() -> venue.accept(asha, ashas));
        calls.add(() -> venue.accept(bilal, bilals));
        calls.add(() -> venue.decline(bilal, bilals, false));

        List<Integer> answers = Venue.atOnce(calls);
        assertThat(answers.subList(196, 198)).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.subList(198, 200)).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).as("one may get the declined seat").isSubsetOf(200, 201, 409);
        assertThat(venue.taken()).isLessThanOrEqualTo(3).isGreaterThanOrEqualTo(2);
        venue.audit();
    }

    @Test
    @Tag("pain-2")
    @DisplayName("2: the limit is judged when it is sent: 2 registered, 1 waiting")
    void judgedAtCommit() {
        Venue venue = new Venue(tick, 4);
        assertThat(venue.town.institution.calls().get(venue.path + "/seats").<Integer>path("left"))
                .isEqualTo(4);
        venue.seated(2);
        venue.ask(venue.firm(), 3, "REFUSE").then().statusCode(409).body("seatsLeft", equalTo(2));
        Resident asha = venue.firm();
        venue.ask(asha, 3, "SPLIT")
                .then()
                .statusCode(201)
                .body("state", equalTo("REGISTERED"))
                .body("seats", equalTo(2))
                .body("wanted", equalTo(1))
                .body("waiting.place", equalTo(1));
        venue.audit();
    }

    @Test
    @Tag("pain-3")
    @DisplayName("3: an offer that is over stays over, whichever way it ended, and its seat has gone on")
    void nothingRevives() {
        Venue venue = new Venue(tick, 1);
        Resident first = venue.seated(1);
        Resident withdrawn = venue.waiting(1);
        Resident expired = venue.waiting(1);
        Resident declined = venue.waiting(1);
        Resident stayed = venue.waiting(1);
        Resident accepted = venue.waiting(1);
        venue.withdraw(first).then().statusCode(200);

        String one = venue.offer(withdrawn);
        venue.withdraw(withdrawn).then().statusCode(200);
        assertOver(venue, withdrawn, one);
        String two = venue.offer(expired);
        venue.accept(declined, two).then().statusCode(404);
        venue.accept(venue.town.institution, two).then().statusCode(403);
        venue.pass(Duration.ofMinutes(Venue.LONGEST + 1));
        assertOver(venue, expired, two);
        String three = venue.offer(declined);
        venue.decline(declined, three, false).then().statusCode(200);
        assertOver(venue, declined, three);
        String four = venue.offer(stayed);
        venue.decline(stayed, four, true).then().statusCode(200);
        assertOver(venue, stayed, four);
        String five = venue.offer(accepted);
        venue.accept(accepted, five).then().statusCode(200);
        assertOver(venue, accepted, five);
        venue.withdraw(accepted).then().statusCode(200);
        assertOver(venue, accepted, five);
        assertThat(venue.offer(stayed)).as("behind all, now alone").isNotNull().isNotEqualTo(four);
        venue.audit();
    }

    private static void assertOver(Venue venue, Resident firm, String offer) {
        venue.accept(firm, offer).then().statusCode(409).body("code", equalTo("event-offer-ended"));
        venue.decline(firm, offer, true).then().statusCode(409).body("code", equalTo("event-offer-ended"));
        venue.decline(firm, offer, false).then().statusCode(409);
    }

    @Test
    @Tag("pain-3")
    @DisplayName("3: accepting a part can bring an offer of the rest, in the same moment")
    void restAtOnce() {
        Venue venue = new Venue(tick, 3);
        Resident first = venue.seated(3);
        Resident asha = venue.firm();
        venue.ask(asha, 3, "SPLIT").then().statusCode(201);
        venue.put(first, 2, "REFUSE").then().statusCode(200);
        String part = venue.offer(asha);
        venue.put(first, 1, "REFUSE").then().statusCode(200);
        venue.accept(asha, part).then().statusCode(200);
        assertThat(venue.mine(asha).getInt("seats")).isOne();
        assertThat(venue.mine(asha).getInt("waiting.offer.seats")).isOne();
        assertThat(venue.offer(asha)).isNotEqualTo(part);
        venue.audit();
    }

    @Test
    @Tag("pain-3")
    @DisplayName("3: who has left a group cannot answer its offer")
    void leaversHaveNoSay() {
        Venue venue = new Venue(tick, 3);
        Resident first = venue.seated(3);
        List<Resident> group = venue.group(2, 1);
        venue.withdraw(group.get(1)).then().statusCode(200);
        venue.withdraw(first).then().statusCode(200);
        String offer = venue.offer(group.get(0));
        venue.decline(group.get(1), offer, false).then().statusCode(404);
        venue.accept(group.get(0), offer).then().statusCode(200);
    }

    @Test
    @Tag("pain-4")
    @DisplayName(
            "4: every promotion and skip has a reason that the person concerned reads, and no other sees whose it was")
    void reasons() {
        Venue venue = new Venue(tick, 2);
        Resident first = venue.seated(1);
        venue.seated(1);
        List<Resident> group = venue.group(1, 1);
        Resident single = venue.waiting(1);
        venue.withdraw(first).then().statusCode(200);
        venue.pass(Duration.ofMinutes(Venue.GATHER + 1));

        JsonPath theirs = venue.mine(group.get(1));
        assertThat(theirs.<String>getList("waiting.history.reason")).contains("TOO_FEW_FOR_GROUP", "NOT_ENOUGH_SEATS");
        assertThat(theirs.<String>getList("waiting.history.text"))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(venue.mine(single).getString("waiting.why")).contains("A group ahead needs more seats");
        JsonPath log =
                venue.firm().calls().get(venue.path + "/seat-log?limit=100").jsonPath();
        assertThat(log.<Map<String, Object>>getList("items"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .containsKeys("reason", "text")
                        .doesNotContainKeys("organisationId", "organisationName"));
    }

    @Test
    @Tag("pain-5")
    @DisplayName("5: groups of one firm and of several queue all or nothing")
    void allOrNothing() {
        Venue venue = new Venue(tick, 4);
        Resident first = venue.seated(4);
        List<Resident> several = venue.group(2, 1);
        Resident one = venue.waiting(4);
        venue.put(first, 2, "REFUSE").then().statusCode(200);
        assertThat(venue.offer(several.get(0))).isNull();
        assertThat(venue.mine(several.get(1)).getInt("seats")).isZero();
        venue.put(first, 1, "REFUSE").then().statusCode(200);
        assertThat(venue.offer(several.get(0))).isNotNull().isEqualTo(venue.offer(several.get(1)));
        venue.accept(several.get(1), venue.offer(several.get(1))).then().statusCode(200);
        assertThat(venue.mine(several.get(0)).getInt("seats")).isEqualTo(2);
        venue.withdraw(several.get(0)).then().statusCode(200);
        venue.withdraw(first).then().statusCode(200);
        assertThat(venue.offer(one)).as("three are free, it wants four").isNull();
        venue.withdraw(several.get(1)).then().statusCode(200);
        assertThat(venue.mine(one).getInt("waiting.offer.seats")).isEqualTo(4);
        venue.audit();
    }

    @Test
    @Tag("pain-6")
    @DisplayName(
            "6: leaving is possible until the start: seated in a full event, waiting, offered, in a group, registration closed")
    void leavingIsPossible() {
        Venue venue = new Venue(tick, 2);
        Resident seated = venue.seated(2);
        Resident offered = venue.waiting(1);
        Resident second = venue.waiting(1);
        Resident waiting = venue.waiting(1);
        List<Resident> group = venue.group(1, 1);
        Resident alone = venue.firm();
        venue.begin(alone, 1, venue.firm());
        Town.run("update event set registration_closes_at = now() - interval '1 hour' where id = ?", venue.event);
        venue.withdraw(seated).then().statusCode(200);
        assertThat(venue.offer(offered))
                .as("also after registration has closed")
                .isNotNull();
        venue.withdraw(offered).then().statusCode(200).body("state", equalTo("CANCELLED"));
        venue.leave(second).then().statusCode(200).body("state", equalTo("CANCELLED"));
        venue.leave(waiting).then().statusCode(200).body("state", equalTo("CANCELLED"));
        venue.withdraw(group.get(0)).then().statusCode(200);
        venue.leave(group.get(1)).then().statusCode(200);
        venue.leave(alone).then().statusCode(200);
        assertThat(venue.taken()).isZero();
        venue.audit();
    }
}
