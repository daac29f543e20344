package org.sahyog.local;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The realm of the running Keycloak, as an app and as the provisioner see it. */
final class Realm {
    private Realm() {}

    static String address() {
        return setting("quarkus.oidc.auth-server-url");
    }

    static Response token(Map<String, String> form) {
        return given().formParams(form).post(address() + "/protocol/openid-connect/token");
    }

    static Response password(String client, String username, String password) {
        return token(Map.of("grant_type", "password", "client_id", client, "username", username, "password", password));
    }

    static RequestSpecification asProvisioner() {
        String token = token(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "sahyog-provisioner",
                        "client_secret", setting("quarkus.keycloak.admin-client.client-secret")))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .baseUri(address().replace("/realms/", "/admin/realms/"));
    }

    /** A new user whom nobody else knows. */
    static String newUser(String username) {
        String location = asProvisioner()
                .body(Map.of("username", username, "firstName", "Nobody", "enabled", true))
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static void newOrganization(String name) {
        asProvisioner()
                .body(Map.of("name", name, "alias", name))
                .post("/organizations")
                .then()
                .statusCode(201);
    }

    static Response setPassword(String user, String password) {
        return asProvisioner()
                .body(Map.of("type", "password", "value", password, "temporary", false))
                .put("/users/" + user + "/reset-password");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
