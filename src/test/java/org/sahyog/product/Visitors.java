package org.sahyog.product;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The people of the demo town, at a product on this machine, with tokens of its Keycloak. */
record Visitors(int apiPort, int keycloakPort) {
    RequestSpecification as(String username) {
        return with(Keycloak.token("http://127.0.0.1:" + keycloakPort, username, "demo"));
    }

    RequestSpecification sends(String username) {
        return as(username).contentType("application/json").header("Idempotency-Key", UUID.randomUUID());
    }

    RequestSpecification with(String token) {
        return anyone().auth().oauth2(token);
    }

    RequestSpecification anyone() {
        return page().basePath("/api/v1").contentType("application/json");
    }

    /** Outside the API, as a browser calls. */
    RequestSpecification page() {
        return given().baseUri("http://127.0.0.1").port(apiPort);
    }
}
