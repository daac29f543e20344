package org.sahyog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sahyog.Patience;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.product.Gate.Way;
import org.sahyog.product.Phone.Answer;

/** The product reaches Keycloak through a gate; people sign in past it. */
@DisplayName("Keycloak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakFaultsIT {
    private static final String TOWN = "/clusters/0197f005-0000-7000-8000-000000000001";

    private final Map<String, String> settings = new HashMap<>(TestServices.settings());
    private final URI realm = URI.create(settings.get("quarkus.oidc.auth-server-url"));
    private final Visitors visitors = new Visitors(FreePorts.next(), realm.getPort());
    private final Path log = Path.of("target/keycloak-faults-it.log");
    private final Gate gate;
    private Product product;

    KeycloakFaultsIT() throws IOException {
        gate = new Gate(FreePorts.next(), realm.getPort());
    }

    @BeforeAll
    void startProduct() throws Exception {
        settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + gate.port + "/realms/sahyog");
        settings.put("quarkus.keycloak.admin-client.server-url", "http://127.0.0.1:" + gate.port);
        Files.deleteIfExists(log);
        start();
    }

    @AfterAll
    void stopProduct() throws Exception {
        product.close();
        gate.close();
        assertThat(product.complaints()).isEmpty();
    }

    private void start() throws Exception {
        product = Product.start(visitors.apiPort(), log, settings);
    }

    @ParameterizedTest(name = "is {0}: valid tokens hold, all else ends in time, what waits is done when it is back")
    @EnumSource(names = {"SILENT", "SHUT"})
    void away(Way way) throws Exception {
        String firm = token("firm-b");
        List<String> codes = codes(12);
        gate.set(way);
        try {
            phone(firm).get("/me").within(8).isServed();
            unknownKey().within(8).isRefusedForNow();
            unknownKey().within(5).isRefusedForNow();
            redeemAtOnce(codes, firm);
            rename(firm, "Renamed while " + way);
            product.kill();
            start();
            phone(firm).get("/me").within(8).isServed();
            unknownKey().within(8).isRefusedForNow();
            provisioning(firm, "PENDING");
        } finally {
            gate.set(Way.OPEN);
        }
        assertThat(Patience.until(() -> redeem(codes.get(0)).status() == 200)).isTrue();
        assertThat(Patience.until(() -> nameIn(token("firm-b")).equals("Renamed while " + way)))
                .isTrue();
        provisioning(firm, "DONE");
        assertThat(Patience.until(() -> unknownKey().status() == 401)).isTrue();
    }

    /** Calls that wait for Keycloak hold up nobody who does not need it. */
    private void redeemAtOnce(List<String> codes, String firm) {
        List<CompletableFuture<Answer>> redemptions = codes.stream()
                .map(code -> CompletableFuture.supplyAsync(() -> redeem(code), each -> new Thread(each).start()))
                .toList();
        for (int n = 0; n < 20; n++) {
            phone(firm).get("/me").within(8).isServed();
        }
        redemptions.forEach(each -> each.join().within(15).isRefusedForNow());
    }

    private List<String> codes(int number) {
        String cda = token("cda");
        return IntStream.range(0, number).mapToObj(n -> code(cda)).toList();
    }

    private String code(String cda) {
        String firm = sends(cda, Map.of("kind", "FIRM", "name", "Away " + UUID.randomUUID(), "pinCode", "244001"))
                .post(TOWN + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId");
        return sends(cda, Map.of("personName", "Sunita Devi", "phone", "9876543210"))
                .post("/organisations/" + firm + "/one-time-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private RequestSpecification sends(String token, Map<String, String> body) {
        return visitors.with(token).header("Idempotency-Key", UUID.randomUUID()).body(body);
    }

    /** A phone tries the same again: the key and the password that it chose at first. */
    private Answer redeem(String code) {
        return phone(null)
                .post(
                        "/one-time-codes/redemption",
                        "{\"code\":\"%s\",\"password\":\"diya-jalao-9\"}".formatted(code),
                        UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    private void rename(String token, String name) {
        String version = visitors.with(token).get("/my-data").getHeader("ETag");
        visitors.with(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(Map.of("name", name))
                .patch("/my-data")
                .then()
                .statusCode(200);
    }

    private void provisioning(String token, String state) {
        visitors.with(token).get("/my-data").then().statusCode(200).body("provisioning", equalTo(state));
    }

    @Test
    @DisplayName("signs with a new key: its tokens are good within seconds, and so are those of the old key")
    void newKey() throws IOException {
        String old = token("firm-a");
        String key = addKey();
        try {
            String signedAnew = token("firm-a");
            assertThat(header(signedAnew)).isNotEqualTo(header(old));
            phone(signedAnew).get("/me").within(5).isServed();
            phone(old).get("/me").within(8).isServed();
        } finally {
            realmAdmin().delete("/components/" + key).then().statusCode(204);
        }
    }

    @Test
    @DisplayName("is asked once a second at most, however many tokens name keys that nobody knows")
    void flood() throws Exception {
        String firm = token("firm-b");
        int before = gate.questions();
        Instant begin = Instant.now();
        try (Storm strangers = Storm.of(20, this::unknownKey);
                Storm members = Storm.of(4, () -> phone(firm).get("/me"))) {
            Thread.sleep(4000);
            members.assertClean(10);
            assertThat(members.served()).isPositive();
            assertThat(strangers.soFar())
                    .isNotEmpty()
                    .allMatch(answer -> answer.status() == 401 || answer.isUnavailable());
        }
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        assertThat(gate.questions() - before).isLessThanOrEqualTo((int) seconds + 2);
    }

    /** Signed by nobody we know, as the first token after a change of Keycloak's keys is. */
    private Answer unknownKey() {
        String header = encoded("{\"alg\":\"RS256\",\"kid\":\"" + UUID.randomUUID() + "\"}");
        return phone(header + "." + encoded("{\"iss\":\"" + realm + "\",\"sub\":\"x\",\"exp\":9999999999}") + ".AAAA")
                .get("/me");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static String nameIn(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return io.restassured.path.json.JsonPath.from(claims).getString("given_name");
    }

    private Phone phone(String token) {
        return new Phone(product.address, token);
    }

    private String token(String username) {
        return Keycloak.token("http://127.0.0.1:" + realm.getPort(), username, "demo");
    }

    private String addKey() throws IOException {
        String location = realmAdmin()
                .body(Map.of(
                        "name",
                        "rotated",
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of("priority", List.of("200"))))
                .post("/components")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private RequestSpecification realmAdmin() throws IOException {
        return given().baseUri("http://127.0.0.1:" + realm.getPort() + "/admin/realms/sahyog")
                .contentType("application/json")
                .auth()
                .oauth2(Keycloak.adminToken("http://127.0.0.1:" + realm.getPort()));
    }
}
