package org.sahyog.notification.delivery;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sahyog.FakeGateway;

/** What the gateway tells us, signed by a hand of its own and not by the code that is tested. */
public final class FakeReceipts {
    private FakeReceipts() {}

    public static Response send(UUID message, String status) {
        return send("msg_" + UUID.randomUUID(), message, status, Instant.now());
    }

    public static Response send(String id, UUID message, String status, Instant at) {
        String body = """
                {"type":"message.status","timestamp":"%s","data":{"messageId":"%s","status":"%s","at":"%s"}}""".formatted(at, message, status, at);
        long now = Instant.now().getEpochSecond();
        return post(id, now, "v1," + sign(FakeGateway.RECEIPT_SECRET, id + "." + now + "." + body), body);
    }

    public static Response post(String id, long timestamp, String signature, String body) {
        return given().basePath("/api/v1")
                .contentType("application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/gateway/receipts");
    }

    public static String sign(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
