package org.sahyog.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("Who watches the service")
class FiguresTest {
    @TestHTTPResource(value = "", management = true)
    URL management;

    private final Town town = new Town();

    private Watched watched() {
        return new Watched(management.toString().replaceAll("/+(q/?)?$", ""));
    }

    @Test
    @DisplayName(
            "sees that it is ready, with which schema, and that Keycloak answers; callers of the API do not see it")
    void ready() {
        given().get(management.toString().replaceAll("/+(q/?)?$", "") + "/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("database", "keycloak"))
                .body(
                        "checks.find { it.name == 'database' }.data.schema",
                        equalTo(Math.toIntExact(Town.count("select max(version::int) from flyway_schema_history"))))
                .body("checks.find { it.name == 'keycloak' }.data.answers", equalTo(true));
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    @DisplayName("sees what was done, by verb, from the journal")
    void deeds() {
        Watched watched = watched();
        double before = watched.figure("sahyog_deeds_total{verb=\"registration.made\"}");
        register();
        assertThat(Patience.until(() -> watched.figure("sahyog_deeds_total{verb=\"registration.made\"}") > before))
                .isTrue();
        assertThat(watched.figures())
                .anyMatch(line -> line.startsWith("sahyog_journal_lag_seconds{reader=\"notification\"}"))
                .anyMatch(line -> line.startsWith("sahyog_journal_lag_deeds{reader=\"keycloak\"}"))
                .anyMatch(line -> line.startsWith("sahyog_journal_parked{reader=\"keycloak\"}"))
                .anyMatch(line -> line.startsWith("sahyog_deadlines_due "))
                .anyMatch(line -> line.startsWith("sahyog_streams_open "))
                .anyMatch(line -> line.startsWith("sql_pool_active{pool_name=\"__vertx.DEFAULT\""));
    }

    private void register() {
        town.firm()
                .posts()
                .body(Map.of("seats", 1))
                .post("/clusters/" + town.clusterId + "/events/" + town.publishedEvent(5, 20) + "/registrations")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("sees what was refused, by the code of the problem")
    void refusals() {
        String row = "sahyog_refusals_total{code=\"request-not-found\",status=\"404\"}";
        double before = watched().figure(row);
        town.cda
                .calls()
                .get("/clusters/" + UUID.randomUUID() + "/events")
                .then()
                .statusCode(404);
        assertThat(watched().figure(row)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("sees endpoints, and never an address, whatever strangers call")
    void noAddresses() {
        UUID somewhere = UUID.randomUUID();
        town.cda.calls().get("/clusters/" + somewhere + "/events").then().statusCode(404);
        given().request("BREW", "/problems/" + somewhere).then().statusCode(405);
        given().request("DELETE", "/api/v1/clusters/" + somewhere).then().statusCode(405);
        given().get("/e/" + somewhere).then().statusCode(404);
        given().get("/nowhere/" + somewhere).then().statusCode(404);
        assertThat(watched().figures())
                .noneMatch(line -> line.contains(somewhere.toString()))
                .noneMatch(line -> line.contains("BREW"))
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_bucket")
                        && line.contains("uri=\"/clusters/{clusterId}/events\""))
                .anyMatch(line ->
                        line.startsWith("http_server_requests_seconds_count") && line.contains("uri=\"/e/{code}\""));
    }
}
