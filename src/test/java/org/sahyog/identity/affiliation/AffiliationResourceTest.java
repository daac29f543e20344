package org.sahyog.identity.affiliation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("The owner of a firm")
class AffiliationResourceTest {
    private final Resident owner = Town.loner();
    private final String path = "/organisations/" + owner.organisationId();
    private final UUID colleague = Town.nobody().personId();

    @Test
    @DisplayName("hands it over to a colleague, and stays as staff")
    void handsOver() {
        String successor = add().then().statusCode(201).extract().path("id");
        owner.posts()
                .body(Map.of("toAffiliationId", successor))
                .post(path + "/ownership-handover")
                .then()
                .statusCode(200)
                .body("role", equalTo("OWNER"));
        owner.calls().get(path + "/people").then().body("items.role", hasItems("OWNER", "STAFF"));
    }

    @Test
    @DisplayName("lets a person act for it once at a time")
    void once() {
        add().then().statusCode(201);
        add().then().statusCode(409).body("code", equalTo("identity-already-affiliated"));
    }

    private Response add() {
        return owner.posts()
                .body(Map.of("username", "minted-" + colleague, "role", "STAFF"))
                .post(path + "/people");
    }
}
