package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.SmtpSink;
import org.sahyog.local.FreePorts;

/** The README's line on a fresh data folder, then what a new user does, with assertions; then all of it again after a restart. */
@DisplayName("A new user's first walk")
class WalkIT {
    private static final Path DATA = Path.of("target/walk-data").toAbsolutePath();
    private static final String TOWN = "/clusters/0197f005-0000-7000-8000-000000000001";

    private final int apiPort = FreePorts.next();
    private final int keycloakPort = FreePorts.next();
    private final Visitors visitors = new Visitors(apiPort, keycloakPort);
    private final Map<String, String> settings = Map.of(
            "sahyog.local.data-folder", DATA.toString(),
            "sahyog.local.keycloak-port", String.valueOf(keycloakPort),
            "sahyog.local.keycloak-management-port", String.valueOf(FreePorts.next()),
            "sahyog.local.postgres-port", String.valueOf(FreePorts.next()),
            "quarkus.mailer.from", "sahyog@demo.sahyog.example",
            "quarkus.mailer.host", "127.0.0.1",
            "quarkus.mailer.port", String.valueOf(SmtpSink.start()));

    WalkIT() throws IOException {}

    @Test
    @DisplayName("import firms, invite one by code, take the seats of a workshop, stop, crash, start again")
    void walk() throws Exception {
        deleteTree(DATA);
        String event;
        try (Product product = start()) {
            signUpOneByCode();
            importThirtyFirms();
            event = workshopOfThreeSeats();
            threeAtOnce(event);
            strangerSeesNothing(event);
            new SeatWalk(visitors).walk();
            assertThat(product.stop()).as("Ctrl-C stops all of it").isTrue();
            assertThat(Product.processesOf(DATA)).isEmpty();
        }
        try (Product crashing = start()) {
            crashing.kill();
            assertThat(Product.processesOf(DATA))
                    .as("what a crash leaves behind")
                    .isNotEmpty();
        }
        try (Product again = start()) {
            visitors.as("cda")
                    .get(TOWN + "/events/" + event + "/seats")
                    .then()
                    .statusCode(200)
                    .body("taken", equalTo(3));
            agendaShows(event);
            visitors.as("cda")
                    .get(TOWN + "/stakeholders?q=Walk Metal 07")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            assertThat(again.isReady()).isTrue();
        }
        assertThat(Product.processesOf(DATA)).isEmpty();
    }

    private Product start() throws IOException, InterruptedException {
        return Product.start(apiPort, Path.of("target/walk-it.log"), settings);
    }

    private void importThirtyFirms() {
        StringBuilder sheet = new StringBuilder("Firm name,Mobile,PIN code,Products\n");
        for (int n = 1; n <= 30; n++) {
            sheet.append("Walk Metal %02d,98110%05d,244001,lamps;bells\n".formatted(n, 20000 + n));
        }
        sheet.append("Bad Row,12,999999,none\n");
        visitors.as("cda")
                .contentType("text/csv; charset=UTF-8")
                .body(sheet.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(TOWN + "/firm-imports/preview")
                .then()
                .statusCode(200)
                .body("total", equalTo(31))
                .body("faults.row", hasItem(32));
        visitors.sends("cda")
                .contentType("text/csv; charset=UTF-8")
                .body(sheet.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(TOWN + "/firm-imports?mode=GOOD_ROWS")
                .then()
                .statusCode(201)
                .body("imported", equalTo(30))
                .body("refused", equalTo(1));
    }

    private void signUpOneByCode() {
        String firm = visitors.sends("cda")
                .body(Map.of("kind", "FIRM", "name", "Sunita Diya Works", "pinCode", "244001", "phone", "98765 43210"))
                .post(TOWN + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId");
        String code = visitors.sends("cda")
                .body(Map.of("personName", "Sunita Devi", "phone", "9876543210"))
                .post("/organisations/" + firm + "/one-time-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        visitors.anyone()
                .body(Map.of("code", code))
                .post("/one-time-codes/inspection")
                .then()
                .statusCode(200)
                .body("personName", equalTo("Sunita Devi"));
        UUID key = UUID.randomUUID();
        Map<String, String> redemption = Map.of("code", code, "password", "diya-jalao-9");
        String username =
                redeem(key, redemption).then().statusCode(200).extract().path("username");
        assertThat(redeem(key, redemption).then().statusCode(200).extract().<String>path("username"))
                .isEqualTo(username);
        redeem(UUID.randomUUID(), redemption).then().statusCode(422).body("code", equalTo("identity-code-invalid"));
        String token = Keycloak.token("http://127.0.0.1:" + keycloakPort, username, "diya-jalao-9");
        visitors.with(token)
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sunita Devi"))
                .body("organisations[0].id", equalTo(firm))
                .body("organisations[0].role", equalTo("OWNER"));
    }

    private Response redeem(UUID key, Map<String, String> redemption) {
        return visitors.anyone().header("Idempotency-Key", key).body(redemption).post("/one-time-codes/redemption");
    }

    private String workshopOfThreeSeats() {
        LocalDateTime start = LocalDateTime.now().plusDays(20).withHour(10).withNano(0);
        String id = visitors.sends("institution")
                .body(Map.of(
                        "event",
                        Map.of(
                                "title", "Polishing without dust",
                                "language", "hi",
                                "audience", "CLUSTER",
                                "localStart", start.toString(),
                                "localEnd", start.plusHours(4).toString(),
                                "venue", "Training centre",
                                "capacity", 3),
                        "facilitator",
                        "Dinesh Rao"))
                .post(TOWN + "/workshops")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.sends("institution")
                .post(TOWN + "/events/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    private void threeAtOnce(String event) {
        String path = TOWN + "/events/" + event + "/registrations";
        List<RequestSpecification> wishes = Stream.of(
                        Map.entry("firm-a", 2), Map.entry("firm-b", 1), Map.entry("firm-c", 1))
                .map(wish -> visitors.sends(wish.getKey()).body(Map.of("seats", wish.getValue())))
                .toList();
        List<Response> answers =
                wishes.stream().map(wish -> CompletableFuture.supplyAsync(() -> wish.post(path))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        visitors.as("cda")
                .get(TOWN + "/events/" + event + "/seats")
                .then()
                .body("left", equalTo(takenBy(answers) == 3 ? 0 : 1));
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(refused -> refused.then().statusCode(409).body("code", equalTo("event-full")));
        // Whoever came last and found one seat less than she wanted takes what is left.
        if (takenBy(answers) == 2) {
            visitors.sends("firm-a").body(Map.of("seats", 1)).post(path).then().statusCode(201);
        }
        visitors.as("institution").get(path).then().statusCode(200);
        visitors.as("cda").get(TOWN + "/events/" + event + "/seats").then().body("taken", equalTo(3));
    }

    private static int takenBy(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .mapToInt(answer -> answer.path("seats"))
                .sum();
    }

    private void strangerSeesNothing(String event) {
        for (String path : List.of("", "/stakeholders", "/events", "/workshops/" + event, "/events/" + event)) {
            visitors.as("stranger").get(TOWN + path).then().statusCode(404).body("code", equalTo("request-not-found"));
        }
        visitors.sends("stranger")
                .body(Map.of("seats", 1))
                .post(TOWN + "/events/" + event + "/registrations")
                .then()
                .statusCode(404);
        agendaShows(event);
    }

    private void agendaShows(String event) {
        visitors.as("firm-b").get("/me/agenda?limit=100").then().statusCode(200).body("items.id", hasItem(event));
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }
}
