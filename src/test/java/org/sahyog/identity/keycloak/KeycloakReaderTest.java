package org.sahyog.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.cluster.firmimport.Sheets;

@QuarkusTest
@DisplayName("Keycloak’s mirror")
class KeycloakReaderTest {
    private final Town town = new Town();

    @Test
    @DisplayName(
            "knows nothing of firms that are only imported; the first who acts for one brings it there, and herself")
    void firstPerson() {
        List<UUID> firms = imported(3);
        awaitRead("organisation.entered", firms.get(2));
        firms.forEach(firm -> assertThat(organisations(firm)).isEmpty());
        assertThat(provisioning(firms.get(0))).isEqualTo("PENDING");

        UUID owner = UUID.fromString(Accounts.code(town, firms.get(0))
                .then()
                .statusCode(201)
                .extract()
                .path("personId"));
        assertThat(Patience.until(() -> affiliation(owner).equals("DONE"))).isTrue();
        assertThat(provisioning(firms.get(0))).isEqualTo("DONE");
        List<String> organisations = organisations(firms.get(0));
        assertThat(organisations).hasSize(1);
        Accounts.admin()
                .get("/organizations/" + organisations.get(0) + "/members")
                .then()
                .statusCode(200)
                .body("id", contains(Town.text("select subject from person where id = ?", owner)));
        assertThat(organisations(firms.get(1))).isEmpty();
        assertThat(provisioning(firms.get(1))).isEqualTo("PENDING");
    }

    @Test
    @DisplayName("has accounts out of the service’s reach: that is told, and not tried for ever")
    void platformAdmin() {
        Resident admin = new Resident(null, null, "", Accounts.token("platform-admin", "demo"));
        UUID person = UUID.fromString(myData(admin).extract().path("id"));
        try {
            admin.posts()
                    .body(Map.of("kind", "FIRM", "name", "Reach " + UUID.randomUUID(), "pinCode", "244001"))
                    .post("/organisations")
                    .then()
                    .statusCode(201);
            assertThat(Patience.until(() -> affiliation(person).equals("REFUSED")))
                    .isTrue();
            myData(admin).body("provisioning", equalTo("REFUSED")).body("provisioningRefusal", equalTo("OUT_OF_REACH"));

            changeName(admin);
            assertThat(Patience.until(() -> refusal(person).equals("REFUSED OUT_OF_REACH")))
                    .isTrue();
            admin.posts().post("/my-data/erasure").then().statusCode(200);
            assertThat(Patience.until(() -> refusal(person).equals("REFUSED OUT_OF_REACH")))
                    .isTrue();
            assertThat(Town.count("""
                            select count(*) from deed_parked p join deed d on d.id = p.deed_id
                            where p.reader = 'keycloak' and d.person_id = ?
                            """, person)).isZero();
        } finally {
            Town.run("update person set subject = null where id = ?", person);
        }
    }

    private static void changeName(Resident person) {
        person.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", myData(person).extract().header("ETag"))
                .body("{\"name\":\"Another\"}")
                .patch("/my-data")
                .then()
                .statusCode(200)
                .body("provisioning", equalTo("PENDING"));
    }

    private static ValidatableResponse myData(Resident person) {
        return person.calls().get("/my-data").then().statusCode(200);
    }

    private List<UUID> imported(int count) {
        List<String> rows = Sheets.rows(count);
        Sheets.bring(town, town.cda, Sheets.csv(rows)).statusCode(201).body("imported", equalTo(count));
        return rows.stream()
                .map(row -> Town.id("select id from organisation where name = ?", row.split(",", 2)[0]))
                .toList();
    }

    private static void awaitRead(String verb, UUID entity) {
        assertThat(Patience.until(() -> Town.count("""
                        select count(*) from deed d, deed_reader r
                        where d.verb = ? and d.entity_id = ? and r.name = 'keycloak' and (r.xid, r.seq) >= (d.xid, d.seq)
                        """, verb, entity) == 1)).isTrue();
    }

    private static List<String> organisations(UUID firm) {
        return Accounts.admin()
                .get("/organizations?q=appId:" + firm)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String provisioning(UUID firm) {
        return Town.text("select keycloak_state from organisation where id = ?", firm);
    }

    private static String affiliation(UUID person) {
        return Town.text("select keycloak_state from affiliation where person_id = ?", person);
    }

    private static String refusal(UUID person) {
        return Town.text(
                "select keycloak_state || coalesce(' ' || keycloak_refusal, '') from person where id = ?", person);
    }
}
