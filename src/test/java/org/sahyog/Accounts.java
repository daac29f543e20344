package org.sahyog;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sahyog.Town.Resident;

/** Accounts in the real Keycloak, opened as an owner opens hers: with a one-time code. */
public final class Accounts {
    public static final String PASSWORD = "diya-jalao-9";

    private Accounts() {}

    public record Account(String username, Resident resident) {}

    /** The owner of a firm that the agent of the town has entered. */
    public static Account open(Town town) {
        UUID firm = firm(town);
        String code = code(town, firm).then().statusCode(201).extract().path("code");
        String username = redeem(code, UUID.randomUUID(), PASSWORD)
                .then()
                .statusCode(200)
                .extract()
                .path("username");
        UUID person = Town.id("select id from person where username = ?", username);
        return new Account(username, new Resident(person, firm, "", token(username, PASSWORD)));
    }

    /** A firm without people. */
    public static UUID firm(Town town) {
        return UUID.fromString(town.cda
                .posts()
                .body(Map.of("kind", "FIRM", "name", "Orphan " + UUID.randomUUID(), "pinCode", "244001"))
                .post("/clusters/" + town.clusterId + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId"));
    }

    public static Response code(Town town, UUID firm) {
        return town.cda
                .posts()
                .body(Map.of("personName", "Sunita Devi", "phone", "9876543210"))
                .post("/organisations/" + firm + "/one-time-codes");
    }

    public static Response redeem(String code, UUID key, String password) {
        return redeem(code, key, password, "en");
    }

    public static Response redeem(String code, UUID key, String password, String language) {
        return given().contentType("application/json")
                .header("Accept-Language", language)
                .header("Idempotency-Key", key)
                .body(Map.of("code", code, "password", password))
                .post("/api/v1/one-time-codes/redemption");
    }

    public static String token(String username, String password) {
        return signIn(username, password).then().statusCode(200).extract().path("access_token");
    }

    public static Response signIn(String username, String password) {
        return given().baseUri(config("quarkus.oidc.auth-server-url"))
                .formParam("grant_type", "password")
                .formParam("client_id", "sahyog-cli")
                .formParam("username", username)
                .formParam("password", password)
                .post("/protocol/openid-connect/token");
    }

    /** Keycloak's admin API, as the service itself calls it. */
    public static RequestSpecification admin() {
        String token = given().baseUri(config("quarkus.oidc.auth-server-url"))
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "sahyog-provisioner")
                .formParam("client_secret", config("quarkus.keycloak.admin-client.client-secret"))
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().baseUri(config("quarkus.keycloak.admin-client.server-url"))
                .basePath("/admin/realms/sahyog")
                .auth()
                .oauth2(token);
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
