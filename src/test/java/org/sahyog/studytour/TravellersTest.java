package org.sahyog.studytour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Eleven travellers for ten places, four of them together")
class TravellersTest {
    private final Journey journey = new Journey(10);

    @Test
    @DisplayName(
            "the group comes whole or waits whole; nobody is seated twice, and the bus has as many places as the tour")
    void elevenForTen() {
        journey.published();
        List<Resident> singles = new ArrayList<>();
        List<String> registrations = new ArrayList<>();
        for (int nth = 0; nth < 7; nth++) {
            singles.add(journey.town.firm());
            registrations.add(journey.seated(singles.get(nth), 1));
        }
        Resident leader = journey.town.firm();
        Resident guest = journey.town.firm();
        String group = leader.posts()
                .body(Map.of("seats", 2, "with", List.of(guest.organisationId())))
                .post(journey.events() + "/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        guest.posts()
                .body(Map.of("seats", 2))
                .post(journey.events() + "/groups/" + group + "/members")
                .then()
                .statusCode(200);
        leader.posts()
                .post(journey.events() + "/groups/" + group + "/completion")
                .then()
                .statusCode(200);
        assertThat(journey.mine(leader).getInt("seats"))
                .as("four do not fit into three")
                .isZero();
        seats(7);

        String first = registrations.get(0);
        journey.take(singles.get(0), first, Map.of("optionId", journey.option(0), "anybody", 1))
                .statusCode(200);
        singles.get(0)
                .posts()
                .post(journey.events() + "/registrations/" + first + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(journey.read(journey.organiser).getInt("options[0].taken")).isZero();
        String offer = journey.mine(leader).getString("waiting.offer.id");
        assertThat(journey.mine(leader).getInt("waiting.offer.seats")).isEqualTo(4);
        leader.posts()
                .post(journey.events() + "/offers/" + offer + "/acceptance")
                .then()
                .statusCode(200);
        seats(10);
        journey.take(leader, journey.mine(leader).getString("id"), Map.of("optionId", journey.option(0), "anybody", 2))
                .statusCode(200)
                .body("places[0].anybody", equalTo(2));
        journey.organiser.calls().get(journey.tour() + "/figures").then().body("travellers", equalTo(10));
    }

    private void seats(int taken) {
        journey.organiser.calls().get(journey.events() + "/seats").then().body("taken", equalTo(taken));
    }
}
