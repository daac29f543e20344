package org.sahyog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Tokens;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;

/** The packaged product with short times, behind a gateway that says which address calls. */
@DisplayName("Whoever asks too slowly or too much")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowAndLargeIT {
    private final int port = FreePorts.next();
    private Product product;

    @BeforeAll
    void startProduct() throws Exception {
        Map<String, String> settings = new HashMap<>(TestServices.settings());
        settings.putAll(new Tokens().start());
        settings.put("sahyog.limit.enabled", "true");
        settings.put("sahyog.limit.slow-body.every", "1S");
        settings.put("sahyog.limit.slow-body.bytes", "100");
        settings.put("quarkus.http.idle-timeout", "3S");
        settings.put("quarkus.http.limits.max-connections", "400");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        product = Product.start(port, Path.of("target/slow-and-large-it.log"), settings);
    }

    @AfterAll
    void stopProduct() throws Exception {
        product.close();
    }

    @Test
    @DisplayName("sends a body by drops is cut off; who goes on at the pace of 2G is not")
    void slowBody() throws Exception {
        String head = """
                POST /api/v1/one-time-codes/inspection HTTP/1.1\r
                Host: localhost\r
                X-Forwarded-For: 192.0.2.7\r
                Content-Type: application/json\r
                Content-Length: 2000\r
                \r
                """;
        assertThat(drip(head, " ", Duration.ofMillis(300))).as("drops").isLessThan(Duration.ofSeconds(5));
        assertThat(drip(head, " ".repeat(100), Duration.ofMillis(300))).as("2G").isGreaterThan(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("only holds connections open is let go, and others are served meanwhile")
    void idle() throws Exception {
        List<Socket> silent = new ArrayList<>();
        for (int connection = 0; connection < 300; connection++) {
            Socket socket = new Socket("127.0.0.1", port);
            socket.getOutputStream().write("GET /api/v1/me HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            silent.add(socket);
        }
        as(token()).get("/me").then().statusCode(200);
        for (Socket socket : silent) {
            socket.setSoTimeout(8000);
            assertThat(endOf(socket)).isTrue();
        }
    }

    @Test
    @DisplayName("with headers, addresses or depths beyond every use is refused")
    void beyondEveryUse() {
        as(token()).header("X-Long", "x".repeat(24 * 1024)).get("/me").then().statusCode(431);
        as(token()).get("/reference/nic-codes?q=" + "x".repeat(110_000)).then().statusCode(414);
        String deep = "[".repeat(50) + "]".repeat(50);
        for (String body : List.of(
                "{\"name\":" + deep + "}",
                "{\"name\":\"" + "x".repeat(300_000) + "\"}",
                "{\"name\":" + "9".repeat(60) + "}",
                "{\"" + "n".repeat(300) + "\":1}",
                "{\"name\":\"a\",\"name\":\"b\"}")) {
            as(token())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(body)
                    .post("/organisations")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    @DisplayName("reads no more than what is sent to it: what browsers are told")
    void browsers() {
        as(token())
                .get("/me")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer");
        given().port(port)
                .header("Origin", "https://app.sahyog.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/v1/organisations")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.sahyog.example");
        as(token())
                .header("Origin", "https://elsewhere.example")
                .get("/me")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", (String) null);
    }

    /** Sends pieces until it is cut off or answered; says how long that took. */
    private Duration drip(String head, String piece, Duration pause) throws Exception {
        Instant begin = Instant.now();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) pause.toMillis());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            while (!endOf(socket)) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException cutOff) {
            assertThat(cutOff).hasMessageMatching("(?i).*(broken pipe|reset).*");
        }
        return Duration.between(begin, Instant.now());
    }

    /** Whether the other side has answered or ended within the socket's patience. */
    private static boolean endOf(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= -1;
        } catch (SocketTimeoutException goesOn) {
            return false;
        }
    }

    private RequestSpecification as(String token) {
        return given().port(port).basePath("/api/v1").auth().oauth2(token);
    }

    private static String token() {
        return Tokens.of("minted-" + UUID.randomUUID(), "Asha");
    }
}
