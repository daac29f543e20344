package org.sahyog.identity.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Tokens;

/** OWASP ASVS 5.0.0, V9 and V10; the real Keycloak's tokens, changed, and those of a key that the service trusts. */
@QuarkusTest
@DisplayName("A token")
class TokenTest {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    @DisplayName("of the real Keycloak, for this API and one of our clients, is good")
    void good() {
        assertThat(call(Accounts.token("firm-a", "demo")).statusCode()).isEqualTo(200);
        assertThat(call(Tokens.of(claims -> claims)).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("that nobody signed, or somebody else, is none")
    void forged() throws Exception {
        String[] real = Accounts.token("firm-a", "demo").split("\\.");
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("alg none", part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + real[1] + ".");
        forged.put("alg None", part("{\"alg\":\"nOnE\",\"typ\":\"JWT\"}") + "." + real[1] + ".");
        forged.put("no signature", real[0] + "." + real[1] + ".");
        forged.put("another's signature", real[0] + "." + real[1] + "." + BASE64.encodeToString(new byte[256]));
        forged.put("other claims", real[0] + "." + part("{\"sub\":\"x\",\"aud\":\"sahyog-api\"}") + "." + real[2]);
        forged.put("its public key as secret", hmac(real));
        forged.put("a key that it brings along", signedByStranger(real[0]));
        refused(forged);
    }

    @Test
    @DisplayName("of another issuer, audience, client, kind or time is none")
    void foreign() {
        Map<String, String> foreign = new LinkedHashMap<>();
        foreign.put("issuer", Tokens.of(claims -> claims.issuer("https://elsewhere.example")));
        foreign.put("realm", Tokens.of(claims -> claims.issuer(keycloak().replace("/sahyog", "/master"))));
        foreign.put("Keycloak's name, not its key", Tokens.of(claims -> claims.issuer(keycloak())));
        foreign.put("audience", Tokens.of(claims -> claims.audience("another-api")));
        foreign.put("no audience", Tokens.of(claims -> claims.audience(Set.of())));
        foreign.put("client", Tokens.of(claims -> claims.claim("azp", "another-client")));
        foreign.put("no client", Tokens.of(claims -> claims.remove("azp")));
        foreign.put("kind", Tokens.of(claims -> claims.claim("typ", "ID")));
        foreign.put(
                "expired", Tokens.of(claims -> claims.expiresAt(Instant.now().minusSeconds(60))));
        foreign.put(
                "not yet",
                Tokens.of(claims ->
                        claims.claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())));
        refused(foreign);
    }

    @Test
    @DisplayName("that Keycloak gave for something else is none")
    void otherKinds() {
        Response signIn = given().baseUri(keycloak())
                .formParam("grant_type", "password")
                .formParam("client_id", "sahyog-cli")
                .formParam("scope", "openid")
                .formParam("username", "firm-a")
                .formParam("password", "demo")
                .post("/protocol/openid-connect/token");
        refused(Map.of("ID token", signIn.path("id_token"), "refresh token", signIn.path("refresh_token")));
    }

    @Test
    @DisplayName("that is no token, or comes by another way than its header, is none")
    void noToken() {
        refused(Map.of(
                "16 KB", "a".repeat(16 * 1024),
                "16 KB of a token", Tokens.of(claims -> claims.audience("x".repeat(11_000))),
                "one part", "abc",
                "empty parts", "..",
                "not base64", "a!.b?.c*"));
        for (String header : new String[] {"Bearer", "Bearer ", "Basic ZmlybS1hOmRlbW8=", "Token abc", ""}) {
            given().header("Authorization", header).get("/api/v1/me").then().statusCode(401);
        }
        given().queryParam("access_token", Accounts.token("firm-a", "demo"))
                .get("/api/v1/me")
                .then()
                .statusCode(400);
    }

    private static void refused(Map<String, String> tokens) {
        tokens.forEach((name, token) -> {
            Response answer = call(token);
            assertThat(answer.statusCode()).as(name).isEqualTo(401);
            answer.then()
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .body("code", equalTo("request-unauthenticated"));
        });
    }

    private static Response call(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }

    /** RS/HS confusion: what everybody may read of the key, taken as a secret that only two know. */
    private static String hmac(String[] real) throws Exception {
        String modulus =
                given().get(keycloak() + "/protocol/openid-connect/certs").path("keys.find { it.alg == 'RS256' }.n");
        String signed = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + real[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(modulus), "HmacSHA256"));
        return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String signedByStranger(String header) throws Exception {
        String kid = new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8)
                .replaceFirst(".*\"kid\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        PrivateKey own = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        return Jwt.issuer(keycloak())
                .subject("stranger")
                .audience("sahyog-api")
                .claim("azp", "sahyog-android")
                .claim("typ", "Bearer")
                .jws()
                .keyId(kid)
                .algorithm(SignatureAlgorithm.RS256)
                .sign(own);
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String keycloak() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }
}
