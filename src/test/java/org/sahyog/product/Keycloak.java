package org.sahyog.product;

import static io.restassured.RestAssured.given;

/** Signs people in as a person with curl would. */
final class Keycloak {
    private Keycloak() {}

    static String token(String address, String username, String password) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "sahyog-cli")
                .formParam("username", username)
                .formParam("password", password)
                .post(address + "/realms/sahyog/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
