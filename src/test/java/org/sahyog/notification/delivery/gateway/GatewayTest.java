package org.sahyog.notification.delivery.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.FakeGateway;
import org.sahyog.FakeGateway.Asked;
import org.sahyog.Town;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.FakeReceipts;
import org.sahyog.notification.delivery.OfferScene;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.link.Links;
import org.sahyog.shared.json.JsonText;

@QuarkusTest
@DisplayName("The gateway for messages")
class GatewayTest {
    @Inject
    Links links;

    @Inject
    ObjectMapper json;

    @Inject
    Vertx vertx;

    @Test
    @DisplayName("is asked with a signed message: number, language, a short text, and a link to the page that accepts")
    void asked() throws Exception {
        OfferScene scene = awake();
        UUID delivery = scene.due(Channel.GATEWAY, "now()");
        OfferScene.awaitState(delivery, "SENT");
        Asked asked = FakeGateway.askedFor(scene.phone).get(0);
        JsonNode message = json.readTree(asked.body());
        assertThat(asked.id()).isEqualTo(delivery.toString());
        assertThat(asked.signature())
                .isEqualTo("v1,"
                        + FakeReceipts.sign(
                                FakeGateway.SECRET, asked.id() + "." + asked.timestamp() + "." + asked.body()));
        assertThat(message.get("type").asText()).isEqualTo("message.send");
        JsonNode data = message.get("data");
        assertThat(data.get("messageId").asText()).isEqualTo(delivery.toString());
        assertThat(data.get("to").asText()).isEqualTo(scene.phone);
        assertThat(data.get("language").asText()).isEqualTo("hi");
        assertThat(data.get("text").asText())
                .hasSizeLessThanOrEqualTo(201)
                .contains("2 सीटें")
                .endsWith(data.get("link").asText());
        assertThat(data.get("link").asText()).matches("http://127.0.0.1:\\d+/t/[A-Za-z0-9_-]{50}");
    }

    @Test
    @DisplayName("that fails, redirects or is silent is asked again later with the same id; nobody is led elsewhere")
    void fails() throws InterruptedException {
        for (int status : List.of(500, 302, 401)) {
            OfferScene scene = awake();
            FakeGateway.answers(scene.phone, status);
            UUID delivery = scene.due(Channel.GATEWAY, "now()");
            OfferScene.await(
                    "select count(*) from delivery where id = ? and state = 'WAITING' and last_error = ?",
                    delivery,
                    "gateway-" + status);
            assertThat(FakeGateway.askedFor(scene.phone))
                    .extracting(Asked::path)
                    .containsOnly("/send");
            FakeGateway.answers(scene.phone, 200);
            OfferScene.awaitState(delivery, "SENT");
            assertThat(FakeGateway.askedFor(scene.phone)).extracting(Asked::id).containsOnly(delivery.toString());
        }
    }

    @Test
    @DisplayName("that never answers is given up after a while")
    void hangs() {
        Parcel parcel = parcel("+919800000001");
        FakeGateway.answers("+919800000001", FakeGateway.SILENCE);
        GatewayWay way = way(url(), Duration.ofMillis(300));
        assertThatThrownBy(() -> way.send(parcel).await().atMost(Duration.ofSeconds(5)))
                .hasMessage("gateway-away");
        GatewayWay nobody = way("http://127.0.0.1:9/send", Duration.ofSeconds(1));
        assertThatThrownBy(() -> nobody.send(parcel).await().atMost(Duration.ofSeconds(5)))
                .hasMessage("gateway-away");
    }

    @Test
    @DisplayName("that answers 410 is not asked any more")
    void gone() {
        Parcel parcel = parcel("+919800000002");
        FakeGateway.answers("+919800000002", 410);
        GatewayWay way = way(url(), Duration.ofSeconds(3));
        assertThat(way.hindrance(parcel)).isNull();
        assertThatThrownBy(() -> way.send(parcel).await().atMost(Duration.ofSeconds(5)))
                .hasMessage("gateway-gone");
        assertThat(way.hindrance(parcel)).isEqualTo("gateway-off");
    }

    @Test
    @DisplayName("is never asked in the clear over a network")
    void httpsOnly() {
        Parcel parcel = parcel("+919800000003");
        for (String unsafe :
                List.of("http://gateway.example/send", "ftp://127.0.0.1/send", "http://127.0.0.1.evil.example/")) {
            assertThat(way(unsafe, Duration.ofSeconds(1)).hindrance(parcel)).isEqualTo("gateway-off");
        }
        assertThat(way("https://gateway.example/send", Duration.ofSeconds(1)).hindrance(parcel))
                .isNull();
    }

    @Test
    @DisplayName("tells by a receipt when a message has arrived, not before it was sent and not later than now; once")
    void receipts() throws InterruptedException {
        OfferScene scene = awake();
        UUID delivery = scene.due(Channel.GATEWAY, "now()");
        OfferScene.awaitState(delivery, "SENT");
        String id = "msg_" + UUID.randomUUID();
        FakeReceipts.send(id, delivery, "DELIVERED", Instant.now().minusSeconds(86_400))
                .then()
                .statusCode(200);
        String first = delivered(delivery);
        assertThat(Town.count("select count(*) from delivery where id = ? and delivered_at = sent_at", delivery))
                .isOne();
        FakeReceipts.send(id, delivery, "FAILED", Instant.now()).then().statusCode(200);
        FakeReceipts.send(delivery, "READ").then().statusCode(200);
        FakeReceipts.send(delivery, "FAILED").then().statusCode(200);
        assertThat(delivered(delivery)).isEqualTo(first).startsWith("DELIVERED");
        OfferScene future = awake();
        UUID other = future.due(Channel.GATEWAY, "now()");
        OfferScene.awaitState(other, "SENT");
        FakeReceipts.send(
                        "msg_" + UUID.randomUUID(), other, "READ", Instant.now().plusSeconds(86_400))
                .then()
                .statusCode(200);
        OfferScene.await("""
                select count(*) from delivery d join seat_offer o on o.delivered_at = d.delivered_at
                where d.id = ? and o.id = ? and d.delivered_at <= now() and d.state = 'DELIVERED'
                """, other, future.offerId);
    }

    @Test
    @DisplayName("tells by a receipt that a message has failed; the offer’s clock does not run")
    void failedReceipt() throws InterruptedException {
        OfferScene scene = awake();
        UUID delivery = scene.due(Channel.GATEWAY, "now()");
        OfferScene.awaitState(delivery, "SENT");
        FakeReceipts.send(delivery, "FAILED").then().statusCode(200);
        assertThat(delivered(delivery)).startsWith("FAILED");
        assertThat(Town.count("select count(*) from seat_offer where id = ? and delivered_at is null", scene.offerId))
                .isOne();
    }

    @Test
    @DisplayName("must prove that a receipt is its own, and name a message that was sent")
    void strangers() throws InterruptedException {
        OfferScene scene = awake();
        UUID waiting = scene.due(Channel.GATEWAY, "now() + interval '1 hour'");
        long now = Instant.now().getEpochSecond();
        String body =
                "{\"type\":\"message.status\",\"timestamp\":\"%1$s\",\"data\":{\"messageId\":\"%2$s\",\"status\":\"DELIVERED\",\"at\":\"%1$s\"}}"
                        .formatted(Instant.now(), waiting);
        String good = FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, "m1." + now + "." + body);
        String ofTheOther = FakeReceipts.sign(FakeGateway.SECRET, "m1." + now + "." + body);
        String old = FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, "m1." + (now - 400) + "." + body);
        refused(FakeReceipts.post("m1", now, "v1," + ofTheOther, body));
        refused(FakeReceipts.post("m1", now - 400, "v1," + old, body));
        refused(FakeReceipts.post("m2", now, "v1," + good, body));
        refused(FakeReceipts.post("m1", now, "v1," + good, body.replace("DELIVERED", "READ")));
        refused(FakeReceipts.post("m1", now, "", body));
        FakeReceipts.send(waiting, "DELIVERED").then().statusCode(404);
        FakeReceipts.send(UUID.randomUUID(), "DELIVERED").then().statusCode(404);
        assertThat(delivered(waiting)).startsWith("WAITING");
    }

    @Test
    @DisplayName("learns what is wrong with a receipt that is signed well")
    void malformed() {
        for (String body : List.of("", "[]", "{", "null", "{\"type\":\"message.status\"}", "{\"type\":7}")) {
            long now = Instant.now().getEpochSecond();
            String signature = FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, "m3." + now + "." + body);
            assertThat(FakeReceipts.post("m3", now, "v1," + signature, body).statusCode())
                    .as(body)
                    .isIn(400, 422);
        }
    }

    @Test
    @DisplayName("reads where in a receipt a value is wrong: what cannot be read, what is missing, what is no receipt")
    void pointed() {
        wrong("\"BOUNCED\"", "message.status").statusCode(400).body("errors[0].pointer", is("/data/status"));
        wrong("null", "message.status").statusCode(422).body("errors[0].pointer", is("/data/status"));
        wrong("\"READ\"", "message.seen").statusCode(422).body("errors[0].pointer", is("/type"));
    }

    private static ValidatableResponse wrong(String status, String type) {
        String body = """
                {"type":"%s","timestamp":"%s","data":{"messageId":"%s","status":%s,"at":"%2$s"}}""".formatted(type, Instant.now(), UUID.randomUUID(), status);
        long now = Instant.now().getEpochSecond();
        String signature = FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, "m4." + now + "." + body);
        return FakeReceipts.post("m4", now, "v1," + signature, body).then();
    }

    private static void refused(Response answer) {
        answer.then().statusCode(401).body("code", is("gateway-signature-invalid"));
    }

    private static String delivered(UUID delivery) {
        return Town.text(
                "select state || ' ' || coalesce(delivered_at::text, '-') from delivery where id = ?", delivery);
    }

    private static OfferScene awake() {
        OfferScene scene = new OfferScene();
        Town.run(
                "insert into notice_settings (person_id, quiet_from, quiet_until) values (?, '00:00', '00:00')",
                scene.owner.personId());
        return scene;
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("sahyog.gateway.url", String.class);
    }

    private GatewayWay way(String url, Duration patience) {
        GatewaySettings settings = new GatewaySettings() {
            @Override
            public Optional<URI> url() {
                return Optional.of(URI.create(url));
            }

            @Override
            public Optional<List<String>> secrets() {
                return Optional.of(List.of(FakeGateway.SECRET));
            }

            @Override
            public Optional<List<String>> receiptSecrets() {
                return Optional.empty();
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration answerTimeout() {
                return patience;
            }

            @Override
            public Duration tolerance() {
                return Duration.ofMinutes(5);
            }
        };
        return new GatewayWay(
                new Gateway(settings, links), settings, links, new JsonText(json), Clock.systemUTC(), vertx);
    }

    private static Parcel parcel(String phone) {
        return OfferScene.invitation(null, phone);
    }
}
