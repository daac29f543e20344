package org.sahyog.fuzz.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.FakeGateway;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.FakeReceipts;
import org.sahyog.notification.delivery.OfferScene;

/** What people do with what is theirs, and what the gateway tells of their messages. */
public final class OwnDeeds {
    private final World world;
    private final UUID message = new OfferScene().due(Channel.GATEWAY, "now() + interval '9 days'");

    public OwnDeeds(World world) {
        this.world = world;
        Patience.until(() -> inbox().json().path("items").size() > 0);
        world.place("noticeId", inbox().text("/items/0/id"));
    }

    private Answer inbox() {
        return world.done(world.call("listMyInbox", world.firm));
    }

    Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "readNotice", () -> world.call("readNotice", world.firm),
                "readNoticesUpTo",
                        () -> world.call("readNoticesUpTo", world.firm)
                                .field("upTo", world.places().get("noticeId")),
                "changeMyNoticeSettings", this::settings,
                "changeMyData", this::profile,
                "recordMyConsent", () -> world.call("recordMyConsent", world.firm),
                "eraseMyData", () -> world.call("eraseMyData", Town.nobody()),
                "receiveGatewayReceipt", () -> receipt(receiptText("message.status")));
    }

    public Call settings() {
        Call change = world.call("changeMyNoticeSettings", world.firm)
                .field("quietFrom", "21:00")
                .field("quietUntil", "08:00");
        return world.tagged(change, "getMyNoticeSettings", world.firm);
    }

    private Call profile() {
        Call change = world.call("changeMyData", world.firm)
                .withJson(Json.object().put("name", "आशा वर्मा").put("language", "en"));
        return world.tagged(change, "getMyData", world.firm);
    }

    public String receiptText(String type) {
        return """
                {"type":"%s","timestamp":"%s","data":{"messageId":"%s","status":"READ","at":"%s"}}""".formatted(type, Instant.now(), message, Instant.now());
    }

    /** Signed over its bytes. */
    public Call receipt(String text) {
        String id = "msg_" + world.key();
        long now = Instant.now().getEpochSecond();
        return world.call("receiveGatewayReceipt", null)
                .header("webhook-id", id)
                .header("webhook-timestamp", now)
                .header(
                        "webhook-signature",
                        "v1," + FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, id + "." + now + "." + text))
                .withBody(text.getBytes(StandardCharsets.UTF_8));
    }
}
