package org.sahyog.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Patience;
import org.sahyog.SmtpSink;

@DisplayName("The realm for production")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionRealmIT {
    private static final Path HOME = Path.of("target/production-realm").toAbsolutePath();

    private final KeycloakProgram program = new KeycloakProgram(HOME, HOME.resolve("log"));
    private final int port = FreePorts.next();
    private final String tokens = "http://127.0.0.1:" + port + "/realms/sahyog/protocol/openid-connect/token";
    private Process keycloak;

    /** With the Keycloak that the other tests have built, behind a proxy that speaks HTTPS, and a secret from the environment. */
    @BeforeAll
    void importIntoAnEmptyKeycloak() throws Exception {
        assertThat(TestServices.settings()).isNotEmpty();
        FileTree.delete(HOME);
        FileTree.copy(TestServices.FOLDER.resolve("keycloak/lib"), HOME.resolve("lib"));
        FileTree.copy(TestServices.FOLDER.resolve("keycloak/conf"), HOME.resolve("conf"));
        Files.createDirectories(HOME.resolve("data/import"));
        Files.createDirectories(HOME.resolve("providers"));
        Files.copy(Path.of("k8s/keycloak-realm.json"), HOME.resolve("data/import/sahyog-realm.json"));
        ProcessBuilder builder = program.command(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--proxy-headers=xforwarded",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + FreePorts.next());
        builder.environment()
                .putAll(Map.of(
                        "SAHYOG_PROVISIONER_SECRET",
                        "a secret of this cluster",
                        "SAHYOG_KEYCLOAK_MAIL",
                        "true",
                        "SAHYOG_KEYCLOAK_SMTP_HOST",
                        "127.0.0.1",
                        "SAHYOG_KEYCLOAK_SMTP_PORT",
                        String.valueOf(SmtpSink.start()),
                        "SAHYOG_KEYCLOAK_SMTP_STARTTLS",
                        "false",
                        "SAHYOG_KEYCLOAK_SMTP_AUTH",
                        "false",
                        "SAHYOG_KEYCLOAK_SMTP_FROM",
                        "sahyog@example.org"));
        keycloak = builder.start();
        awaitRealm();
    }

    private void awaitRealm() throws IOException, InterruptedException {
        for (int second = 0; second < 120 && keycloak.isAlive(); second++) {
            if (answers()) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError(Files.readString(program.log()));
    }

    private boolean answers() {
        try {
            return overHttps()
                            .get(tokens.replace("/protocol/openid-connect/token", ""))
                            .statusCode()
                    == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    @AfterAll
    void stop() {
        KeycloakProgram.end(keycloak.toHandle());
    }

    @Test
    @DisplayName("is imported by a real Keycloak, and takes the provisioner's secret from the environment")
    void secret() {
        provisioner("a secret of this cluster").post(tokens).then().statusCode(200);
        provisioner("${SAHYOG_PROVISIONER_SECRET}").post(tokens).then().statusCode(401);
    }

    @Test
    @DisplayName("gives nothing to whoever comes without HTTPS")
    void httpsOnly() {
        given().formParam("grant_type", "client_credentials")
                .post(tokens)
                .then()
                .statusCode(403)
                .body("error_description", containsString("HTTPS"));
    }

    @Test
    @DisplayName("knows no client for trying by hand, and nobody of the demo")
    void noDemo() {
        overHttps()
                .formParam("grant_type", "password")
                .formParam("client_id", "sahyog-cli")
                .formParam("username", "firm-a")
                .formParam("password", "demo")
                .post(tokens)
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        asProvisioner()
                .get("http://127.0.0.1:" + port + "/admin/realms/sahyog/users?username=firm-a")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    @DisplayName("mails a way to a new password, with the mail server from the environment")
    void lostPassword() {
        String email = UUID.randomUUID() + "@example.org";
        asProvisioner()
                .contentType("application/json")
                .body(Map.of(
                        "username", email, "email", email, "firstName", "Asha", "lastName", "Verma", "enabled", true))
                .post("http://127.0.0.1:" + port + "/admin/realms/sahyog/users")
                .then()
                .statusCode(201);
        Response signIn = page(
                overHttps(),
                "/realms/sahyog/protocol/openid-connect/auth?client_id=sahyog-android&response_type=code&scope=openid"
                        + "&redirect_uri=org.sahyog.app:/callback&code_challenge_method=S256&code_challenge="
                        + "a".repeat(43));
        RequestSpecification browser = overHttps().cookies(signIn.cookies());
        String form = address(
                page(browser, address(signIn, "(/realms/[^\"]*reset-credentials[^\"]*)")),
                "action=\"[^\"]*(/realms/[^\"]*)\"");
        overHttps()
                .cookies(signIn.cookies())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .formParam("username", email)
                .post("http://127.0.0.1:" + port + form);
        assertThat(Patience.until(() -> SmtpSink.takenFor(email).size() == 1)).isTrue();
    }

    private Response page(RequestSpecification browser, String path) {
        Response page = browser.urlEncodingEnabled(false).get("http://127.0.0.1:" + port + path);
        page.then().statusCode(200);
        return page;
    }

    private static String address(Response page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.asString());
        assertThat(found.find()).as(page.asString()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private RequestSpecification asProvisioner() {
        return overHttps()
                .auth()
                .oauth2(provisioner("a secret of this cluster").post(tokens).path("access_token"));
    }

    private static RequestSpecification provisioner(String secret) {
        return overHttps()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "sahyog-provisioner")
                .formParam("client_secret", secret);
    }

    private static RequestSpecification overHttps() {
        return given().header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "id.sahyog.example");
    }
}
