package org.sahyog.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids are those of the realm file. What the provisioner must be able to do otherwise is proved by the tests of codes and affiliations. */
@QuarkusTest
@DisplayName("The provisioner, whose secret the API holds,")
class ProvisionerTest {
    private static final String ADMIN = "0197f000-0000-7000-8000-00000000005a";
    private static final String ADMIN_ROLE = "0197f000-0000-7000-8000-000000000105";
    private static final String ADMIN_GROUP = "0197f000-0000-7000-8000-000000000201";

    private final String name = "person-" + UUID.randomUUID();

    @Test
    @DisplayName("gives the roles of organisations and sees no other")
    void rolesOfOrganisations() {
        String path = "/users/" + Realm.newUser(name) + "/role-mappings/realm";
        Response available = Realm.asProvisioner().get(path + "/available");
        available.then().body("name", containsInAnyOrder("firm", "institution", "cda", "agency"));
        Realm.asProvisioner().body(available.asString()).post(path).then().statusCode(204);
        Realm.asProvisioner().get(path + "/available").then().body("", hasSize(0));
    }

    @Test
    @DisplayName("makes nobody a platform admin: not by role, not by group, not at birth")
    void platformAdmin() {
        String user = Realm.newUser(name);
        Realm.asProvisioner()
                .body(List.of(Map.of("id", ADMIN_ROLE, "name", "platform-admin")))
                .post("/users/" + user + "/role-mappings/realm")
                .then()
                .statusCode(403);
        Realm.asProvisioner()
                .put("/users/" + user + "/groups/" + ADMIN_GROUP)
                .then()
                .statusCode(403);
        Realm.asProvisioner()
                .body(Map.of("username", name + "-2", "groups", List.of("/platform")))
                .post("/users")
                .then()
                .statusCode(403);
        Realm.asProvisioner()
                .body(Map.of("username", name + "-3", "enabled", true, "realmRoles", List.of("platform-admin")))
                .post("/users")
                .then()
                .statusCode(201);
        assertThat(rolesOf(name + "-3")).doesNotContain("platform-admin");
    }

    @Test
    @DisplayName("lays no hand on a platform admin's account")
    void accountOfAnAdmin() {
        Realm.setPassword(ADMIN, "diya-jalao-9").then().statusCode(403);
        Realm.asProvisioner().get("/users/" + ADMIN).then().statusCode(403);
        Realm.asProvisioner()
                .body(Map.of("email", "thief@example.org"))
                .put("/users/" + ADMIN)
                .then()
                .statusCode(403);
        Realm.asProvisioner()
                .delete("/users/" + ADMIN + "/groups/" + ADMIN_GROUP)
                .then()
                .statusCode(403);
        Realm.asProvisioner()
                .body("{}")
                .post("/users/" + ADMIN + "/impersonation")
                .then()
                .statusCode(403);
        Realm.asProvisioner().delete("/users/" + ADMIN).then().statusCode(403);
        Realm.password("sahyog-cli", "platform-admin", "demo").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clients",
                "/roles",
                "/groups",
                "/events",
                "/admin-events",
                "/components",
                "/authentication/flows"
            })
    @DisplayName("reads nothing of how the realm is set up")
    void setUp(String path) {
        Realm.asProvisioner().get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '{\"realm\":\"sahyog\",\"bruteForceProtected\":false}'",
        "/roles-by-id/" + ADMIN_ROLE + ", '{\"name\":\"firm\"}'",
        "/groups/" + ADMIN_GROUP + ", '{\"name\":\"firms\"}'",
    })
    @DisplayName("alters nothing of it")
    void alters(String path, String body) {
        Realm.asProvisioner().body(body).put(path).then().statusCode(403);
    }

    @Test
    @DisplayName("makes no client, and sees of the realm what it needs for organisations")
    void realm() {
        Realm.asProvisioner()
                .body(Map.of("clientId", name))
                .post("/clients")
                .then()
                .statusCode(403);
        Realm.asProvisioner()
                .get("")
                .then()
                .statusCode(200)
                .body("passwordPolicy", nullValue())
                .body("smtpServer", nullValue())
                .body("clients", nullValue());
    }

    private static List<String> rolesOf(String username) {
        String user = Realm.asProvisioner()
                .get("/users?exact=true&username=" + username)
                .path("[0].id");
        return Realm.asProvisioner()
                .get("/users/" + user + "/role-mappings/realm")
                .path("name");
    }
}
