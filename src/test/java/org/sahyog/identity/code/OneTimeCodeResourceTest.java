package org.sahyog.identity.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("One-time codes")
class OneTimeCodeResourceTest {
    private final Town town = new Town();

    @Test
    @DisplayName("nobody takes over a firm that has an owner")
    void noTakeover() {
        Resident victim = town.firm();
        Resident neighbour = town.firm();
        for (Resident issuer : new Resident[] {neighbour, town.cda}) {
            issuer.posts()
                    .body(Map.of("personName", "Somebody else"))
                    .post(path(victim.organisationId()))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("identity-owner-known"));
        }
    }

    @Test
    @DisplayName("only an agent lets an owner regain her account, and nobody regains an agent’s")
    void regain() {
        Resident firm = town.firm();
        Resident neighbour = town.firm();
        Map<String, Object> regain = Map.of("personId", firm.personId(), "personName", "Owner");
        neighbour.posts().body(regain).post(path(firm.organisationId())).then().statusCode(403);
        town.cda.posts().body(regain).post(path(firm.organisationId())).then().statusCode(201);
        town.agency
                .posts()
                .body(Map.of("personId", town.cda.personId(), "personName", "CDA"))
                .post(path(town.agencyId))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("the code is in no table, also not in the answer kept for a retry")
    void codeIsNotKept() {
        UUID orphan = UUID.fromString(town.cda
                .posts()
                .body(Map.of("kind", "FIRM", "name", "Orphan " + UUID.randomUUID(), "pinCode", "244001"))
                .post("/clusters/" + town.clusterId + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId"));
        UUID key = UUID.randomUUID();
        String code = issue(orphan, key).then().statusCode(201).extract().path("code");
        issue(orphan, key).then().statusCode(201).body("code", nullValue());
        assertThat(Town.count("select count(*) from idempotency_key where answer like ?", "%" + code + "%"))
                .isZero();
        inspect(code).then().statusCode(200);
    }

    @Test
    @DisplayName("five wrong tries end a code, and it answers like one that never was")
    void fewTries() {
        Resident firm = town.firm();
        String code = town.cda
                .posts()
                .body(Map.of("personId", firm.personId(), "personName", "Owner"))
                .post(path(firm.organisationId()))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        Town.run("update one_time_code set failed_tries = 5 where person_id = ?", firm.personId());
        inspect(code).then().statusCode(422).body("code", equalTo("identity-code-invalid"));
        inspect("7K3M-Q9TD-0XAB-PW52-HC8N").then().statusCode(422).body("code", equalTo("identity-code-invalid"));
    }

    private io.restassured.response.Response issue(UUID organisation, UUID key) {
        return town.cda
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("personName", "Sunita", "phone", "9876543210"))
                .post(path(organisation));
    }

    private static io.restassured.response.Response inspect(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/one-time-codes/inspection");
    }

    private static String path(UUID organisation) {
        return "/organisations/" + organisation + "/one-time-codes";
    }
}
