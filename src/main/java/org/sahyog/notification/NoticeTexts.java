package org.sahyog.notification;

import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.waiting.SeatTexts;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/**
 * Says a notice in the reader's language, when it is read: {@code texts/notice[_hi].properties}, keys {@code <KIND>.title} and
 * {@code <KIND>.text}; {@code <KIND>.text-moved} where the old start is known; of an offer {@code <KIND>.text-group} to a group,
 * {@code <KIND>.text-accepted} and {@code <KIND>.text-over} once it has ended.
 */
public final class NoticeTexts {
    private static final Sentences TEXTS = new Sentences("texts.notice");
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Kolkata");

    private NoticeTexts() {}

    public static NoticeText of(Notice notice, Locale language) {
        Object[] facts = facts(notice, language);
        return new NoticeText(
                said(notice.kind() + ".title", language, facts),
                said(notice.kind() + variant(notice), language, facts));
    }

    private static String variant(Notice notice) {
        if (notice.kind() == NoticeKind.OFFER_MADE) {
            return offerVariant(notice);
        }
        return notice.arguments().getString("oldStart") == null ? ".text" : ".text-moved";
    }

    private static String offerVariant(Notice notice) {
        if ("ACCEPTED".equals(notice.offerState())) {
            return ".text-accepted";
        }
        if (notice.offerState() != null && !notice.offerState().equals("OPEN")) {
            return ".text-over";
        }
        return notice.isToGroup() ? ".text-group" : ".text";
    }

    private static String said(String key, Locale language, Object... facts) {
        return TEXTS.text(key, language, facts).strip();
    }

    private static Object[] facts(Notice notice, Locale language) {
        JsonObject arguments = notice.arguments();
        ZoneId zone = arguments.containsKey("zone") ? ZoneId.of(arguments.getString("zone")) : USUAL_ZONE;
        return new Object[] {
            arguments.getString("title", ""),
            local(arguments.getString("start"), language),
            arguments.getInteger("seats", 1),
            local(arguments.getString("oldStart"), language),
            notice.offerEndsAt() == null ? "" : TimeInWords.of(notice.offerEndsAt(), zone, language),
            notice.organisationName() == null ? "" : notice.organisationName(),
            arguments.getString("cluster", ""),
            why(arguments, language),
            arguments.getString("other", ""),
            arguments.getString("said", ""),
            arguments.getInteger("own", 1)
        };
    }

    /** The reason that the seat log has for it, in words. */
    private static String why(JsonObject arguments, Locale language) {
        String reason = arguments.getString("reason");
        JsonObject values = arguments.getJsonObject("reasonArguments", new JsonObject());
        return reason == null ? "" : SeatTexts.why(reason, arguments.getInteger("seats", 1), values.getMap(), language);
    }

    private static String local(@Nullable String time, Locale language) {
        return time == null ? "" : TimeInWords.of(LocalDateTime.parse(time), language);
    }
}
