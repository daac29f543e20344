package org.sahyog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Patience;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;

/** The packaged product as a cluster runs it: migrated beforehand, JSON in its log, traces to a collector. */
@DisplayName("The service as a cluster runs it")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationIT {
    private final Map<String, String> services = TestServices.settings();
    private final Path log = Path.of("target/operation-it.log");
    private Collector collector;
    private Product product;
    private String token;

    @BeforeAll
    void start() throws Exception {
        Files.deleteIfExists(log);
        collector = new Collector();
        assertThat(migrate(services.get("quarkus.datasource.owner.password")))
                .as("a migration that ends well")
                .isZero();
        Map<String, String> settings = new HashMap<>(services);
        settings.put("quarkus.flyway.owner.migrate-at-start", "false");
        settings.put("quarkus.log.console.json.enabled", "true");
        settings.put("quarkus.otel.sdk.disabled", "false");
        settings.put("quarkus.otel.exporter.otlp.endpoint", collector.address());
        settings.put("quarkus.otel.traces.sampler.arg", "1");
        settings.put("quarkus.otel.bsp.schedule.delay", "200ms");
        product = Product.start(FreePorts.next(), log, settings);
        String realm = services.get("quarkus.oidc.auth-server-url");
        token = Keycloak.token(realm.substring(0, realm.indexOf("/realms/")), "firm-a", "demo");
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
        collector.close();
    }

    /** With the owner's login and nothing else: the exit code. */
    private int migrate(String password) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar",
                        "migrate")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/migrate-it.log").toFile());
        builder.environment()
                .put("QUARKUS_DATASOURCE_OWNER_JDBC_URL", services.get("quarkus.datasource.owner.jdbc.url"));
        builder.environment().put("QUARKUS_DATASOURCE_OWNER_PASSWORD", password);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("migrated in time").isTrue();
        return process.exitValue();
    }

    @Test
    @DisplayName("a migration that cannot be done says so by its exit code")
    void failedMigration() throws Exception {
        assertThat(migrate("wrong")).isNotZero();
    }

    @Test
    @DisplayName(
            "one trace id is in the problem document, in the log and with the collector, and no value of the query anywhere")
    void oneTrace() throws Exception {
        Response answer = given().auth()
                .oauth2(token)
                .header("X-Request-Id", "traced-request-0001")
                .get(product.address + "/api/v1/clusters/" + UUID.randomUUID() + "/stakeholders?q=Unverwechselbar");
        answer.then().statusCode(404);
        String trace = answer.path("traceId");
        assertThat(Patience.until(() -> collector.hasTrace(trace))).isTrue();
        assertThat(Patience.until(() -> collector.has("/clusters/{clusterId}/stakeholders")))
                .isTrue();
        assertThat(collector.has("Unverwechselbar")).isFalse();
        assertThat(lines()).anySatisfy(line -> {
            assertThat(line.path("loggerName").asText()).isEqualTo("access");
            assertThat(line.path("message").asText()).startsWith("GET /clusters/{clusterId}/stakeholders 404 ");
            assertThat(line.at("/mdc/requestId").asText()).isEqualTo("traced-request-0001");
            assertThat(line.at("/mdc/traceId").asText()).isEqualTo(trace);
        });
        assertThat(Files.readString(log)).doesNotContain("Unverwechselbar");
    }

    /** Each line is JSON. */
    private List<JsonNode> lines() throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            lines.add(json.readTree(line));
        }
        return lines;
    }
}
