package org.sahyog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Tokens;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;

/** The packaged product with small quotas, behind a gateway that says which address calls. */
@DisplayName("Whoever asks too often")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbuseIT {
    private static final int QUOTA = 20;

    private final int port = FreePorts.next();
    private Product product;

    @BeforeAll
    void startProduct() throws Exception {
        Map<String, String> settings = new HashMap<>(TestServices.settings());
        settings.putAll(new Tokens().start());
        settings.put("sahyog.limit.enabled", "true");
        settings.put("sahyog.limit.quota.person.requests", String.valueOf(QUOTA));
        settings.put("sahyog.limit.quota.address.requests", String.valueOf(QUOTA));
        settings.put("sahyog.limit.quota.guesses.requests", "3");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        product = Product.start(port, Path.of("target/abuse-it.log"), settings);
    }

    @AfterAll
    void stopProduct() throws Exception {
        product.close();
    }

    @Test
    @DisplayName("as a person is told to wait, and nobody else is")
    void person() {
        String token = token();
        for (int request = 0; request < QUOTA; request++) {
            as(token).get("/me").then().statusCode(200);
        }
        as(token)
                .header("Accept-Language", "hi")
                .get("/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit-Policy", "\"person\";q=20;w=60")
                .header("RateLimit", matchesPattern("\"person\";r=0;t=\\d+"))
                .body("code", equalTo("request-too-many"))
                .body("retryable", equalTo(true))
                .body("detail", matchesPattern(".*\\p{IsDevanagari}.*"));
        as(token()).get("/me").then().statusCode(200);
    }

    @Test
    @DisplayName("may go on after the time that the answer named")
    void comesBack() throws Exception {
        String token = token();
        Response answer = as(token).get("/me");
        while (answer.statusCode() == 200) {
            answer = as(token).get("/me");
        }
        Thread.sleep(1000 * Long.parseLong(answer.header("Retry-After")));
        as(token).get("/me").then().statusCode(200);
    }

    @Test
    @DisplayName("from an address without a sign-in is told to wait; who signs in there is not")
    void address() {
        for (int request = 0; request < QUOTA; request++) {
            assertThat(from("192.0.2.1").get("/reference/states").statusCode()).isEqualTo(200);
        }
        from("192.0.2.1").get("/reference/states").then().statusCode(429);
        from("192.0.2.1").auth().oauth2("wrong").get("/me").then().statusCode(429);
        from("192.0.2.2").get("/reference/states").then().statusCode(200);
        from("192.0.2.1").auth().oauth2(token()).get("/me").then().statusCode(200);
    }

    @Test
    @DisplayName("with tokens that are none is told to wait")
    void badTokens() {
        for (int request = 0; request < QUOTA; request++) {
            from("192.0.2.3").auth().oauth2("wrong").get("/me").then().statusCode(401);
        }
        from("192.0.2.3")
                .auth()
                .oauth2("wrong")
                .get("/me")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    @DisplayName("who guesses codes has three tries, whatever else is asked from there")
    void guesses() {
        for (int guess = 0; guess < 3; guess++) {
            assertThat(guess("192.0.2.4").statusCode()).isIn(404, 409, 410, 422);
        }
        guess("192.0.2.4").then().statusCode(429);
        assertThat(guess("192.0.2.5").statusCode()).isNotEqualTo(429);
        from("192.0.2.4").get("/reference/states").then().statusCode(200);
    }

    @Test
    @DisplayName("opens a page too often sees a page that says so")
    void page() {
        for (int visit = 0; visit < QUOTA; visit++) {
            visit("192.0.2.6").then().statusCode(404);
        }
        visit("192.0.2.6")
                .then()
                .statusCode(429)
                .contentType(ContentType.HTML)
                .header("Retry-After", matchesPattern("\\d+"));
    }

    private Response guess(String address) {
        return from(address)
                .contentType(ContentType.JSON)
                .body(Map.of("code", "AAAAA-AAAAA-AAAAA-AAAAA"))
                .post("/one-time-codes/inspection");
    }

    private Response visit(String address) {
        return given().port(port).header("X-Forwarded-For", address).get("/e/nothing");
    }

    private RequestSpecification as(String token) {
        return given().port(port).basePath("/api/v1").auth().oauth2(token);
    }

    private RequestSpecification from(String address) {
        return given().port(port).basePath("/api/v1").header("X-Forwarded-For", address);
    }

    private static String token() {
        return Tokens.of("minted-" + UUID.randomUUID(), "Asha");
    }
}
