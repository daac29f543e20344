package org.sahyog.identity.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Camera;
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
                .statusCode(403);
    }

    @Test
    @DisplayName("the code is in no table, also not in the answer kept for a retry")
    void codeIsNotKept() {
        UUID orphan = Accounts.firm(town);
        UUID key = UUID.randomUUID();
        String code = issue(orphan, key).then().statusCode(201).extract().path("code");
        Town.run(
                "update person set subject = cast(id as text) where id in (select person_id from affiliation where organisation_id = ?)",
                orphan);
        issue(orphan, key).then().statusCode(201).body("code", nullValue());
        assertThat(Town.count("select count(*) from idempotency_key where answer like ?", "%" + code + "%"))
                .isZero();
        inspect(code).then().statusCode(200);
    }

    @Test
    @DisplayName("the code comes with a picture that another phone reads as the link, once")
    void picture() throws Exception {
        UUID orphan = Accounts.firm(town);
        UUID key = UUID.randomUUID();
        Response issued = issue(orphan, key);
        String qr = issued.then().statusCode(201).extract().path("qr");
        assertThat(qr).startsWith("data:image/png;base64,").hasSizeLessThan(4000);
        byte[] png = Base64.getDecoder().decode(qr.substring(qr.indexOf(',') + 1));
        assertThat(Camera.picture(png).getWidth()).isBetween(300, 400);
        assertThat(Camera.read(png)).isEqualTo(issued.path("link")).endsWith("#" + issued.path("code"));
        issue(orphan, key).then().statusCode(201).body("qr", nullValue());
    }

    @Test
    @DisplayName(
            "an e-mail address that another account has is refused when the code is used, in words; without it she gets in")
    void emailOfAnother() {
        String email = UUID.randomUUID() + "@example.org";
        String first = issue(Accounts.firm(town), email)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        Accounts.redeem(first, UUID.randomUUID(), Accounts.PASSWORD).then().statusCode(200);
        UUID firm = Accounts.firm(town);
        String second = issue(firm, email).then().statusCode(201).extract().path("code");
        Accounts.redeem(second, UUID.randomUUID(), Accounts.PASSWORD)
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-account-refused"));
        String third =
                Accounts.code(town, firm).then().statusCode(201).extract().path("code");
        Accounts.redeem(third, UUID.randomUUID(), Accounts.PASSWORD).then().statusCode(200);
    }

    private Response issue(UUID organisation, String email) {
        return town.cda
                .posts()
                .body(Map.of("personName", "Sunita", "email", email))
                .post(path(organisation));
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

    private Response issue(UUID organisation, UUID key) {
        return town.cda
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("personName", "Sunita", "phone", "9876543210"))
                .post(path(organisation));
    }

    private static Response inspect(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/one-time-codes/inspection");
    }

    private static String path(UUID organisation) {
        return "/organisations/" + organisation + "/one-time-codes";
    }
}
