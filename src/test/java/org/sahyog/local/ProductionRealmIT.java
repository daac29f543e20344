package org.sahyog.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

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
        FileTree.copy(Path.of("target/test-services/keycloak/lib"), HOME.resolve("lib"));
        FileTree.copy(Path.of("target/test-services/keycloak/conf"), HOME.resolve("conf"));
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
        builder.environment().put("SAHYOG_PROVISIONER_SECRET", "a secret of this cluster");
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
        overHttps()
                .auth()
                .oauth2(provisioner("a secret of this cluster").post(tokens).path("access_token"))
                .get("http://127.0.0.1:" + port + "/admin/realms/sahyog/users?username=firm-a")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
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
