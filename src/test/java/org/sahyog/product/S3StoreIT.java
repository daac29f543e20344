package org.sahyog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.shared.file.content.FileSamples;

@DisplayName("Files in a store that speaks S3")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StoreIT {
    private static final String FIRM = "0197f002-0000-7000-8000-000000000001";

    private final Map<String, String> services = TestServices.settings();
    private final int port = FreePorts.next();
    private S3Proxy store;
    private Product product;
    private String token;

    @BeforeAll
    void start() throws Exception {
        store = new S3Proxy();
        Map<String, String> settings = new HashMap<>(services);
        settings.putAll(store.settings());
        settings.put("sahyog.file-tidy.every", "2s");
        product = Product.start(port, Path.of("target/s3-store-it.log"), settings);
        String realm = services.get("quarkus.oidc.auth-server-url");
        token = Keycloak.token(realm.substring(0, realm.indexOf("/realms/")), "firm-a", "demo");
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
        store.close();
    }

    @Test
    @DisplayName("lie there as objects, come back whole and by ranges, and nothing of them is in the database")
    void comesBack() throws Exception {
        byte[] sent = pdf(2_000_000);
        String id = brought(sent).extract().path("id");
        assertThat(Files.readAllBytes(S3Proxy.object(id))).isEqualTo(sent);
        assertThat(value("select count(*) from file_chunk where file_id = ?", UUID.fromString(id)))
                .isEqualTo(0L);
        assertThat(value("select count(*) from file_leftover where object_key = ?", UUID.fromString(id)))
                .isEqualTo(0L);
        assertThat(calls().get("/files/" + id).then().statusCode(200).extract().asByteArray())
                .isEqualTo(sent);
        assertThat(calls().header("Range", "bytes=1000000-1000099")
                        .get("/files/" + id)
                        .then()
                        .statusCode(206)
                        .extract()
                        .asByteArray())
                .isEqualTo(Arrays.copyOfRange(sent, 1_000_000, 1_000_100));
    }

    @Test
    @DisplayName("that are brought twice lie there once; what is left over, and what nobody attached, goes")
    @Timeout(120)
    void tidied() throws Exception {
        byte[] sent = pdf(100_000);
        String id = brought(sent).extract().path("id");
        brought(sent).body("id", equalTo(id));
        String spare = value("select object_key from file_leftover limit 1").toString();
        assertThat(S3Proxy.object(spare)).exists();
        run("update file_leftover set try_at = now()");
        run("update file set wanted_at = now() - interval '25 hours' where id = ?", UUID.fromString(id));
        for (int tenth = 0;
                tenth < 900 && (Files.exists(S3Proxy.object(id)) || Files.exists(S3Proxy.object(spare)));
                tenth++) {
            Thread.sleep(100);
        }
        assertThat(S3Proxy.object(id)).doesNotExist();
        assertThat(S3Proxy.object(spare)).doesNotExist();
    }

    @Test
    @DisplayName("that are gone there are not available, which is said before the first byte")
    void gone() throws IOException {
        String id = brought(pdf(50_000)).extract().path("id");
        Files.delete(S3Proxy.object(id));
        calls().get("/files/" + id).then().statusCode(503).body("code", equalTo("request-unavailable"));
    }

    private static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        new Random(size).nextBytes(pdf);
        System.arraycopy(FileSamples.ascii("%PDF-1.7\n"), 0, pdf, 0, 9);
        System.arraycopy(FileSamples.ascii("\n%%EOF\n"), 0, pdf, size - 7, 7);
        return pdf;
    }

    private ValidatableResponse brought(byte[] file) {
        return calls().contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "a.pdf")
                .body(file)
                .post("/files")
                .then()
                .statusCode(201);
    }

    private RequestSpecification calls() {
        return given().baseUri("http://127.0.0.1:" + port)
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + token)
                .header("Acting-For", FIRM);
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.execute();
        }
    }

    private Object value(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getObject(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                services.get("quarkus.datasource.owner.jdbc.url"),
                "sahyog_owner",
                services.get("quarkus.datasource.owner.password"));
    }
}
