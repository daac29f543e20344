package org.sahyog.event;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("A draft that is cancelled")
class DiscardedDraftTest {
    private final Town town = new Town();
    private final String events = "/clusters/" + town.clusterId + "/events";

    @Test
    @DisplayName("was never announced: only those who prepared it still see it")
    void neverAnnounced() {
        String draft = town.institution
                .posts()
                .body(Map.of(
                        "title", "Lost wax casting",
                        "language", "en",
                        "audience", "PUBLIC",
                        "localStart", "2035-02-10T10:00:00",
                        "localEnd", "2035-02-10T12:00:00",
                        "venue", "Hall",
                        "capacity", 5))
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        town.institution
                .posts()
                .body(Map.of("reason", "No trainer was found."))
                .post(events + "/" + draft + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        town.institution.calls().get(events + "?state=DISCARDED").then().body("items.id", hasItem(draft));
        Town.Resident firm = town.firm();
        firm.calls().get(events + "/" + draft).then().statusCode(404);
        firm.calls().get(events).then().body("items", empty());
        town.institution
                .posts()
                .post(events + "/" + draft + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-cancelled"));
    }
}
