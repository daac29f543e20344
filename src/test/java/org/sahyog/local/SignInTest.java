package org.sahyog.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Signing in at the real Keycloak")
class SignInTest {

    /** Keycloak's own flow asks for the name first and for the password on a second page as soon as there is one organization. */
    @BeforeAll
    static void organizationsAreThere() {
        Realm.newOrganization("organization-" + UUID.randomUUID());
    }

    @Test
    @DisplayName(
            "as the Android app does: form, code, proof, token of the API, and a refresh that survives a lost answer")
    void android() throws IOException {
        String code = SignInPage.code(SignInPage.open("en").send("firm-a", "demo"));
        Response tokens = SignInPage.exchange(code, SignInPage.PROOF);
        tokens.then().statusCode(200).body("scope", containsString("offline_access"));

        String access = tokens.path("access_token");
        assertThat(claims(access).at("/aud").toString()).contains("\"sahyog-api\"");
        assertIsAsha(access);

        String refresh = tokens.path("refresh_token");
        Response lost = refresh(refresh);
        lost.then().statusCode(200);
        Response arrived = refresh(refresh);
        arrived.then().statusCode(200);
        assertIsAsha(arrived.path("access_token"));
        refresh(arrived.path("refresh_token")).then().statusCode(200);
    }

    @Test
    @DisplayName("a refresh token that is used again and again is refused: it was stolen")
    void stolenRefreshToken() {
        String code = SignInPage.code(SignInPage.open("en").send("firm-b", "demo"));
        String refresh = SignInPage.exchange(code, SignInPage.PROOF).path("refresh_token");
        for (int use = 0; use < 3; use++) {
            refresh(refresh).then().statusCode(200);
        }
        refresh(refresh).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    @DisplayName("a code is worth nothing without the proof, and nothing the second time")
    void codeWithoutProof() {
        String stolen = SignInPage.code(SignInPage.open("en").send("firm-c", "demo"));
        SignInPage.exchange(stolen, "another-proof-of-possession-that-is-long-enough-too")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
        SignInPage.exchange(stolen, SignInPage.PROOF).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sahyog-web", "sahyog-android"})
    @DisplayName("no app may ask for a password itself")
    void passwordGrant(String client) {
        Realm.password(client, "firm-a", "demo").then().statusCode(400).body("error", equalTo("unauthorized_client"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token token"})
    @DisplayName("no token comes in an address")
    void implicitFlow(String responseType) {
        Response answer =
                SignInPage.request(responseType).queryParam("nonce", "1").get();
        answer.then().statusCode(302);
        assertThat(answer.header("Location"))
                .contains("error=unauthorized_client")
                .doesNotContain("access_token");
    }

    @Test
    @DisplayName("no code is sent to an address that is not the app's")
    void foreignAddress() {
        given().redirects()
                .follow(false)
                .get(Realm.address() + "/protocol/openid-connect/auth?client_id=sahyog-android&response_type=code"
                        + "&redirect_uri=https%3A%2F%2Fthief.example%2F")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("after some wrong passwords the right one does not help for a while, and others are not affected")
    void bruteForce() {
        String username = "guessed-" + UUID.randomUUID();
        Realm.setPassword(Realm.newUser(username), "diya-jalao-9").then().statusCode(204);
        Realm.password("sahyog-cli", username, "diya-jalao-9").then().statusCode(200);
        for (int guess = 0; guess < 8; guess++) {
            refusal(Realm.password("sahyog-cli", username, "guess-" + guess));
        }
        refusal(Realm.password("sahyog-cli", username, "diya-jalao-9"));
        Realm.password("sahyog-cli", "firm-a", "demo").then().statusCode(200);
    }

    @Test
    @DisplayName("a weak password is refused")
    void weakPassword() {
        String username = "weak-" + UUID.randomUUID();
        String user = Realm.newUser(username);
        for (String weak : new String[] {"", "seven-7", username}) {
            Realm.setPassword(user, weak).then().statusCode(400);
        }
        Realm.setPassword(user, "diya-jalao-9").then().statusCode(204);
        Realm.setPassword(user, "diya-jalao-9").then().statusCode(400);
    }

    @Test
    @DisplayName("the page speaks Hindi to whoever asks for it, also when something is wrong")
    void hindi() {
        SignInPage page = SignInPage.open("hi");
        assertThat(page.text()).contains("lang=\"hi\"", "अपने खाते में साइन इन करें", "खाता बनाएँ");
        assertThat(page.text())
                .as("no mail server, no mail for a lost password")
                .doesNotContain("पासवर्ड भूल गए?");
        assertThat(page.send("nobody-" + UUID.randomUUID(), "wrong").asString())
                .contains("उपयोगकर्ता नाम या पासवर्ड गलत है।");
        assertThat(SignInPage.open("en").text()).contains("lang=\"en\"", "Sign in to your account");
    }

    private static void refusal(Response answer) {
        answer.then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    private static void assertIsAsha(String token) {
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("name", equalTo("Asha Verma"));
    }

    private static Response refresh(String token) {
        return Realm.token(
                Map.of("grant_type", "refresh_token", "client_id", "sahyog-android", "refresh_token", token));
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
