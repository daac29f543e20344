package org.sahyog.product;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.file.Files;
import org.sahyog.local.TestServices;

/** Signs people in as a person with curl would. */
final class Keycloak {
    private Keycloak() {}

    static String token(String address, String username, String password) {
        return token(address + "/realms/sahyog", "sahyog-cli", username, password);
    }

    /** Of who may change everything in the Keycloak of the tests. */
    static String adminToken(String address) throws IOException {
        String password = Files.readString(TestServices.FOLDER.resolve("secrets/keycloak-admin"));
        return token(address + "/realms/master", "admin-cli", "admin", password.strip());
    }

    private static String token(String realm, String client, String username, String password) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", username)
                .formParam("password", password)
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
