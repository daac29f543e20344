package org.sahyog.fuzz.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
import org.sahyog.shared.Ids;

/** What people do with what is theirs, and what the gateway tells of their messages. */
public final class OwnDeeds implements Area {
    private static final String RECEIPT = "receiveGatewayReceipt";

    private final World world;
    private final UUID message = new OfferScene().due(Channel.GATEWAY, "now() + interval '9 days'");

    OwnDeeds(Deeds deeds) {
        world = deeds.world();
        Town.run(
                "update delivery set attempts = 1, first_at = now(), sent_at = now(), state = 'SENT' where id = ?",
                message);
        Patience.until(() -> inbox().json().path("items").size() > 0);
        world.place("noticeId", inbox().text("/items/0/id"));
        world.place("digestId", digest());
    }

    private UUID digest() {
        UUID id = Ids.next();
        Town.run("""
                insert into digest (id, person_id, pace, since, until, notices)
                values (?, ?, 'WEEKLY', now() - interval '7 days', now(), 1)
                """, id, world.firm.personId());
        return id;
    }

    private Answer inbox() {
        return world.done(world.call("listMyInbox", world.firm));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "getMe"),
                Read.by(world.firm, "getMyHome"),
                Read.by(world.firm, "listMyAgenda", "from=2020-01-01T00:00:00Z", "limit=1"),
                Read.by(world.firm, "listMyInbox", "unread=true", "unread=false", "limit=1"),
                Read.by(world.firm, "getNotice"),
                Read.by(world.firm, "getMyNoticeSettings"),
                Read.by(world.firm, "getMyNoticePreferences"),
                Read.by(world.firm, "listMyDigests"),
                Read.by(world.firm, "getDigest"),
                Read.by(world.firm, "listDigestNotices"),
                Read.by(world.firm, "streamMyHints"),
                Read.by(world.firm, "getMyData"),
                Read.by(world.firm, "exportMyData"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "readNotice",
                () -> world.call("readNotice", world.firm),
                "readNoticesUpTo",
                () -> world.call("readNoticesUpTo", world.firm)
                        .field("upTo", world.places().get("noticeId")),
                "changeMyNoticeSettings",
                this::settings,
                "changeMyNoticePreferences",
                this::preferences,
                "changeMyData",
                this::profile,
                "recordMyConsent",
                () -> world.call("recordMyConsent", world.firm),
                "eraseMyData",
                () -> world.call("eraseMyData", Town.nobody()),
                RECEIPT,
                () -> receipt(receiptText("message.status")));
    }

    public Call settings() {
        Call change = world.call("changeMyNoticeSettings", world.firm)
                .field("quietFrom", "21:00")
                .field("quietUntil", "08:00");
        return world.tagged(change, "getMyNoticeSettings", world.firm);
    }

    public Call preferences() {
        Call change = world.call("changeMyNoticePreferences", world.firm)
                .field("digestAt", "08:00")
                .field("zone", "Asia/Kolkata");
        return world.tagged(change, "getMyNoticePreferences", world.firm);
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

    public Call receipt(String text) {
        return sealed(world.call(RECEIPT, null)
                .header("webhook-id", "msg_" + world.key())
                .header("webhook-timestamp", Instant.now().getEpochSecond())
                .withJson(Json.read(text)));
    }

    /** Signed over its bytes as they are now; another operation’s call stays as it is. */
    public Call sealed(Call call) {
        if (!call.operation().id().equals(RECEIPT) || call.bytes() == null) {
            return call;
        }
        String text = call.headers().get("webhook-id") + "." + call.headers().get("webhook-timestamp") + "."
                + new String(call.bytes(), StandardCharsets.UTF_8);
        return call.header("webhook-signature", "v1," + FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, text));
    }
}
