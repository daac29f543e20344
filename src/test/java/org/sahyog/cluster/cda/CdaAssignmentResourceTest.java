package org.sahyog.cluster.cda;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("An agency")
class CdaAssignmentResourceTest {
    private final Town town = new Town();
    private final UUID person = Town.nobody().personId();

    @Test
    @DisplayName("assigns an agent, for days that do not overlap")
    void assigns() {
        LocalDate today = LocalDate.now();
        assign(today, today.plusDays(9)).then().statusCode(201).body("personId", equalTo(person.toString()));
        assign(today.plusDays(9), today.plusDays(20))
                .then()
                .statusCode(409)
                .body("code", equalTo("cluster-already-assigned"));
        assign(today.plusDays(10), today.plusDays(20)).then().statusCode(201);
    }

    private Response assign(LocalDate since, LocalDate until) {
        return town.agency
                .posts()
                .body(Map.of("personId", person, "sinceOn", since.toString(), "untilOn", until.toString()))
                .post("/clusters/" + town.clusterId + "/cda-assignments");
    }
}
