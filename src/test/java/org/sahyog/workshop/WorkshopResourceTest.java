package org.sahyog.workshop;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("A workshop over HTTP")
class WorkshopResourceTest {
    private final Town town = new Town();
    private final String path = "/clusters/" + town.clusterId + "/workshops";

    @Test
    @DisplayName("is scheduled, listed, read and changed")
    void lives() {
        String id = town.institution
                .posts()
                .body(draft("Dr. Joshi"))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        town.institution.calls().get(path).then().statusCode(200).body("items.id", hasItem(id));
        Response read = town.institution.calls().get(path + "/" + id);
        read.then().statusCode(200).body("facilitator", equalTo("Dr. Joshi"));
        town.institution
                .calls()
                .contentType("application/json")
                .header("If-Match", read.header("ETag"))
                .body(draft("Dr. Rao"))
                .put(path + "/" + id)
                .then()
                .statusCode(200)
                .body("facilitator", equalTo("Dr. Rao"));
    }

    private static Map<String, Object> draft(String facilitator) {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        return Map.of(
                "event",
                Map.of(
                        "title", "Alloys without lead",
                        "language", "en",
                        "audience", "CLUSTER",
                        "localStart", start.toString(),
                        "localEnd", start.plusHours(6).toString(),
                        "venue", "Hall 2",
                        "capacity", 30),
                "facilitator",
                facilitator,
                "sessions",
                List.of(Map.of(
                        "title", "Melting",
                        "localStart", start.toString(),
                        "localEnd", start.plusHours(2).toString())));
    }
}
