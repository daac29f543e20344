package org.sahyog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import org.sahyog.Patience;
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
        AtomicReference<Response> last = new AtomicReference<>();
        Patience.until(() -> {
            last.set(signIn(realm, client, username, password));
            return last.get().statusCode() != 400;
        });
        assertThat(last.get().statusCode()).as(last.get().asString()).isEqualTo(200);
        return last.get().path("access_token");
    }

    /** Refused with 400 while Keycloak has not yet ended the account’s sign-in before: she tries again. */
    private static Response signIn(String realm, String client, String username, String password) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", username)
                .formParam("password", password)
                .post(realm + "/protocol/openid-connect/token");
    }
}
