package org.sahyog.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak's own page, opened as the system browser of a phone opens it, with the proof (PKCE) that only this app can give. */
final class SignInPage {
    static final String CALLBACK = "org.sahyog.app:/callback";
    static final String PROOF = "a-proof-of-possession-that-is-long-enough-to-be-one";
    private static final Pattern FORM =
            Pattern.compile("<form id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"", Pattern.DOTALL);

    private final Response page;

    private SignInPage(Response page) {
        this.page = page;
    }

    static SignInPage open(String language) {
        return new SignInPage(request("code").queryParam("ui_locales", language).get());
    }

    static RequestSpecification request(String responseType) {
        return given().redirects()
                .follow(false)
                .baseUri(Realm.address())
                .basePath("/protocol/openid-connect/auth")
                .queryParam("client_id", "sahyog-android")
                .queryParam("redirect_uri", CALLBACK)
                .queryParam("response_type", responseType)
                .queryParam("scope", "openid offline_access")
                .queryParam("code_challenge", challenge())
                .queryParam("code_challenge_method", "S256");
    }

    String text() {
        return page.then().statusCode(200).extract().asString();
    }

    Response send(String username, String password) {
        Matcher form = FORM.matcher(text());
        assertThat(form.find()).as(text()).isTrue();
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + username + "&password=" + password)
                .post(form.group(1).replace("&amp;", "&"));
    }

    /** The code in the address that the browser hands to the app. */
    static String code(Response answer) {
        String address = answer.then().statusCode(302).extract().header("Location");
        assertThat(address).startsWith(CALLBACK);
        return Arrays.stream(URI.create(address).getQuery().split("&"))
                .filter(part -> part.startsWith("code="))
                .map(part -> part.substring("code=".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address));
    }

    static Response exchange(String code, String proof) {
        return Realm.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "sahyog-android",
                "redirect_uri", CALLBACK,
                "code", code,
                "code_verifier", proof));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(PROOF.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
