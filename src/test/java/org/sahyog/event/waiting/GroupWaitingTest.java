package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@Tag("I8")
@DisplayName("A group in the waiting list")
class GroupWaitingTest {
    private static final Duration WINDOW = Duration.ofMinutes(Venue.GATHER + 1);

    @Inject
    Tick tick;

    @Test
    @DisplayName(
            "has freed seats gathered for it, lets others pass after the window with a visible credit, and only so often")
    void gatheredThenPassed() {
        Venue venue = new Venue(tick, 5, 1, List.of());
        Resident one = venue.seated(1);
        Resident four = venue.seated(4);
        List<Resident> group = venue.group(2, 2);
        Resident single = venue.waiting(1);
        Resident next = venue.waiting(1);

        venue.withdraw(one).then().statusCode(200);
        assertThat(venue.mine(group.get(1)).getString("waiting.gatheringUntil")).isNotNull();
        venue.pass(Duration.ofMinutes(Venue.GATHER - 1));
        assertThat(venue.offer(single))
                .as("gathered for the group up to the end of the window")
                .isNull();
        venue.pass(Duration.ofMinutes(2));
        assertThat(venue.mine(single).getString("waiting.offer.reason")).isEqualTo("GROUP_PASSED");
        for (Resident member : group) {
            JsonPath mine = venue.mine(member);
            assertThat(mine.getInt("waiting.skips")).isOne();
            assertThat(mine.getInt("waiting.skipsLeft")).isZero();
            assertThat(mine.getInt("waiting.place")).as("keeps its place").isOne();
            assertThat(mine.getList("waiting.history.what")).contains("SKIPPED");
        }

        venue.decline(single, venue.offer(single), false).then().statusCode(200);
        venue.pass(WINDOW);
        assertThat(venue.offer(next)).as("not passed more often").isNull();
        venue.put(four, 1, "REFUSE").then().statusCode(200);
        assertThat(venue.mine(group.get(0)).getInt("waiting.offer.seats")).isEqualTo(4);
        venue.accept(group.get(1), venue.offer(group.get(1))).then().statusCode(200);
        assertThat(venue.mine(group.get(0)).getInt("seats")).isEqualTo(2);
        assertThat(venue.mine(group.get(1)).getInt("seats")).isEqualTo(2);
        venue.audit();
    }

    @Test
    @DisplayName("200 join, leave and cancel at once: never over capacity, and nothing is idle while somebody waits")
    void underLoad() {
        Venue venue = new Venue(tick, 20);
        List<Resident> firms =
                IntStream.range(0, 200).mapToObj(each -> venue.firm()).toList();
        List<Supplier<Response>> joins = new ArrayList<>();
        firms.forEach(firm -> joins.add(() -> venue.ask(firm, 1, "WAIT")));
        assertThat(Venue.atOnce(joins)).containsOnly(201);
        venue.audit();

        List<Supplier<Response>> leaves = new ArrayList<>();
        firms.subList(0, 120).forEach(firm -> leaves.add(() -> venue.withdraw(firm)));
        IntStream.range(0, 80)
                .mapToObj(each -> venue.firm())
                .forEach(firm -> leaves.add(() -> venue.ask(firm, 1, "WAIT")));
        assertThat(Venue.atOnce(leaves)).containsOnly(200, 201);
        JsonPath seats =
                venue.town.institution.calls().get(venue.path + "/seats").jsonPath();
        assertThat(seats.getInt("waiting")).isPositive();
        assertThat(seats.getInt("taken") + seats.getInt("offered")).isEqualTo(20);
        venue.audit();
    }
}
