package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** The acceptance tests of the ideas I8, I9 and I10. */
@QuarkusTest
@DisplayName("Ideas that no other system has")
class SeatIdeasTest {
    @Test
    @Tag("I8")
    @DisplayName(
            "I8: seats are gathered for a group; then a single passes, and the group keeps its place with a credit, so often and no more")
    void groupWaits() {
        Hall hall = new Hall(6, Hall.policy(60, 600, 60, 2));
        List<Resident> inside =
                IntStream.range(0, 6).mapToObj(each -> hall.town.firm()).toList();
        List<String> theirs =
                inside.stream().map(firm -> hall.registers(firm, 1)).toList();
        Resident group = hall.town.firm();
        hall.waits(group, 4);
        for (int skip = 1; skip <= 2; skip++) {
            Resident single = hall.town.firm();
            hall.waits(single, 1);
            hall.withdraws(inside.get(skip), theirs.get(skip)).then().statusCode(200);
            hall.of(single).body("waiting.offer", nullValue()).body("waiting.place", equalTo(2));
            assertThat(hall.of(group).extract().<String>path("waiting.gatheringUntil"))
                    .isNotNull();
            hall.timePasses(Duration.ofMinutes(61));
            Hall.await("the single is offered", () -> hall.state(single).equals("OFFERED"));
            hall.of(single).body("waiting.offer.reason", equalTo("GROUP_PASSED"));
            hall.of(group)
                    .body("waiting.place", equalTo(1))
                    .body("waiting.skips", equalTo(skip))
                    .body("waiting.skipsLeft", equalTo(2 - skip))
                    .body("waiting.history.reason", org.hamcrest.Matchers.hasItem("TOO_FEW_FOR_GROUP"));
            hall.accepts(single, hall.offer(single)).then().statusCode(200);
        }
        Resident third = hall.town.firm();
        hall.waits(third, 1);
        hall.withdraws(inside.get(3), theirs.get(3)).then().statusCode(200);
        hall.timePasses(Duration.ofMinutes(120));
        Hall.await(
                "the clock has run",
                () -> Town.count(
                                "select count(*) from deadline where kind = 'seat.gathering' and fired_at is null and try_at <= now()")
                        == 0);
        hall.of(third).body("state", equalTo("WAITLISTED"));
        hall.of(group).body("waiting.skips", equalTo(2));
        for (int n : List.of(0, 4, 5)) {
            hall.withdraws(inside.get(n), theirs.get(n)).then().statusCode(200);
        }
        hall.of(group).body("state", equalTo("OFFERED")).body("waiting.offer.seats", equalTo(4));
    }

    @Test
    @Tag("I8")
    @DisplayName(
            "I8: 200 who come and go at once never exceed the capacity and leave no seat idle while somebody waits")
    void comingAndGoing() {
        Hall hall = new Hall(10, Hall.policy(60, 600, 0, 3));
        List<Resident> inside =
                IntStream.range(0, 10).mapToObj(each -> hall.town.firm()).toList();
        List<String> theirs =
                inside.stream().map(firm -> hall.registers(firm, 1)).toList();
        List<Resident> coming =
                IntStream.range(0, 190).mapToObj(each -> hall.town.firm()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(40);
        try {
            List<CompletableFuture<Integer>> all = new java.util.ArrayList<>();
            for (int n = 0; n < coming.size(); n++) {
                Resident firm = coming.get(n);
                int seats = 1 + n % 3;
                all.add(CompletableFuture.supplyAsync(
                        () -> hall.asks(firm, seats, n(seats)).statusCode(), threads));
                if (n % 20 == 0) {
                    int gone = n / 20;
                    all.add(CompletableFuture.supplyAsync(
                            () -> hall.withdraws(inside.get(gone), theirs.get(gone))
                                    .statusCode(),
                            threads));
                }
            }
            assertThat(all.stream().map(CompletableFuture::join)).allMatch(status -> status == 201 || status == 200);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Town.count("select taken + held from event_seats where event_id = ?::uuid", hall.id))
                .isEqualTo(10);
        assertThat(Town.count(
                        "select coalesce(sum(seats), 0) from registration where event_id = ?::uuid and state = 'REGISTERED'",
                        hall.id))
                .isEqualTo(Town.count("select taken from event_seats where event_id = ?::uuid", hall.id));
    }

    /** Some split, so that any single seat is of use to somebody. */
    private static String n(int seats) {
        return seats == 2 ? "WAIT" : "SPLIT";
    }

    @Test
    @Tag("I9")
    @DisplayName(
            "I9: three of ten seats are kept for women’s micro firms until three days before; each step has a reason that its firm can read")
    void keptSeats() {
        Hall hall = new Hall(
                10,
                Map.of(
                        "keptSeats",
                        List.of(Map.of("seats", 3, "criteria", List.of("WOMEN_OWNED", "MICRO"), "daysBefore", 3))));
        hall.registers(hall.town.firm(), 7);
        Resident other = hall.town.firm();
        hall.asks(other, 1, "REFUSE")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-full"))
                .body("seatsLeft", equalTo(0));
        hall.waits(other, 1);
        Resident woman = hall.town.firm();
        Town.run("update organisation set women_owned = true, size = 'MICRO' where id = ?", woman.organisationId());
        hall.asks(woman, 1, "REFUSE").then().statusCode(201);
        hall.of(other, "hi")
                .body("state", equalTo("WAITLISTED"))
                .body("waiting.history[0].reason", equalTo("OTHERS_WAIT"))
                .body("waiting.why", containsString("कतार में आपका स्थान 1 है।"));
        hall.timePasses(Duration.ofDays(27).plusMinutes(1));
        Hall.await("kept seats are released", () -> hall.state(other).equals("OFFERED"));
        hall.of(other, "hi")
                .body("waiting.offer.reason", equalTo("NEXT_IN_LINE"))
                .body("waiting.why", containsString("कतार में अगली बारी।"));
        assertThat(hall.log("what")).contains("KEPT_RELEASED");
        assertThat(hall.log("reason")).doesNotContainNull();
    }

    @Test
    @Tag("I9")
    @DisplayName("I9: a priority without a reason is refused; with one it is stored, logged and told")
    void priorityNeedsAReason() {
        Hall hall = new Hall(1);
        hall.registers(hall.town.firm(), 1);
        Resident first = hall.town.firm();
        Resident second = hall.town.firm();
        hall.waits(first, 1);
        hall.waits(second, 1);
        hall.prioritises(second, Map.of("priority", 5))
                .then()
                .statusCode(422)
                .body("code", equalTo("event-priority-unexplained"));
        hall.of(second).body("waiting.place", equalTo(2));
        hall.prioritises(second, Map.of("priority", 5, "reason", "The tour was made for her process."))
                .then()
                .statusCode(200);
        hall.of(second)
                .body("waiting.place", equalTo(1))
                .body("waiting.priorityReason", equalTo("The tour was made for her process."));
        hall.of(first).body("waiting.place", equalTo(2)).body("waiting.priorityReason", nullValue());
        assertThat(hall.log("what")).contains("PRIORITISED");
    }

    @Test
    @Tag("I10")
    @DisplayName("I10: the clock starts when the offer is first delivered, and the hard end comes in any case")
    void clockFromDelivery() {
        Hall hall = new Hall(1, Hall.policy(60, 2880, 0, 0));
        hall.registers(hall.town.firm(), 1);
        Resident told = hall.town.firm();
        Resident untold = hall.town.firm();
        hall.waits(told, 1);
        hall.waits(untold, 1);
        hall.resizes(3).then().statusCode(200);
        Instant hardEnd = Instant.parse(hall.of(told).extract().path("waiting.offer.expiresAt"));
        assertThat(Duration.between(Instant.now(), hardEnd)).isBetween(Duration.ofHours(47), Duration.ofHours(49));
        Town.run(
                "insert into notice_settings (person_id, quiet_from, quiet_until) values (?, '12:00', '12:00')",
                told.personId());
        Hall.await(
                "the offer is in her inbox",
                () -> told.calls().get("/me/inbox").path("items.size()").equals(1));
        Hall.await("the clock runs", () -> hall.of(told).extract().path("waiting.offer.deliveredAt") != null);
        Instant soft = Instant.parse(hall.of(told).extract().path("waiting.offer.expiresAt"));
        assertThat(Duration.between(Instant.now(), soft)).isBetween(Duration.ofMinutes(55), Duration.ofMinutes(61));
        hall.timePasses(Duration.ofMinutes(62));
        Hall.await("her time is over", () -> hall.state(told).equals("CANCELLED"));
        hall.of(untold).body("state", equalTo("OFFERED")).body("waiting.offer.deliveredAt", nullValue());
        hall.timePasses(Duration.ofHours(47));
        Hall.await("the hard end has come", () -> hall.state(untold).equals("CANCELLED"));
        hall.seats().body("offered", equalTo(0)).body("left", equalTo(2));
    }
}
