package org.sahyog.shared.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("Plain text")
class OnlyJsonTest {
    @Test
    @DisplayName("is no draft, also where a draft is a single text")
    void plainText() {
        given().contentType("text/plain")
                .body("7K3M-Q9TD-0XAB-PW52-HC8N")
                .post("/api/v1/one-time-codes/inspection")
                .then()
                .statusCode(415)
                .body("code", equalTo("request-media-type"));
        Town town = new Town();
        Town.loner()
                .calls()
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("Let us in.")
                .post("/clusters/" + town.clusterId + "/join-requests")
                .then()
                .statusCode(415);
    }
}
