package org.sahyog.notification;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.waiting.SeatTexts;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/**
 * Says a notice in the reader's language, when it is read: {@code texts/notice[_hi].properties}, keys {@code <KIND>.title} and
 * {@code <KIND>.text}; {@code <KIND>.text-moved} where the old start is known; {@code OUT_OF_SIGHT} where she may not look into it any more; of an offer {@code <KIND>.text-group} to a group,
 * {@code <KIND>.text-accepted} and {@code <KIND>.text-over} once it has ended.
 */
public final class NoticeTexts {
    private static final Sentences TEXTS = new Sentences("texts.notice");
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Kolkata");

    private NoticeTexts() {}

    public static NoticeText of(Notice notice, Locale language) {
        if (!notice.inSight()) {
            return new NoticeText(said("OUT_OF_SIGHT.title", language), said("OUT_OF_SIGHT.text", language));
        }
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
            arguments.getInteger("own", 1),
            arguments.getString("network", ""),
            until(arguments, zone, language),
            word("role", arguments, language),
            word("why", arguments, language),
            arguments.getLong("quantity", 1L),
            arguments.getString("unit", ""),
            arguments.getString("place", ""),
            day(arguments.getString("due"), language),
            day(arguments.getString("oldDue"), language),
            money("amount", arguments),
            money("share", arguments),
            arguments.getString("receipt", "")
        };
    }

    private static String money(String name, JsonObject arguments) {
        Long minor = arguments.getLong(name);
        return minor == null ? "" : MoneyInWords.of(minor, arguments.getString("currency"));
    }

    private static String until(JsonObject arguments, ZoneId zone, Locale language) {
        String until = arguments.getString("until");
        return until == null ? "" : TimeInWords.of(OffsetDateTime.parse(until).toInstant(), zone, language);
    }

    /** A word of a list. */
    private static String word(String name, JsonObject arguments, Locale language) {
        String value = arguments.getString(name);
        return value == null ? "" : said(name + "." + value, language);
    }

    /** The reason that the seat log has for it, in words. */
    private static String why(JsonObject arguments, Locale language) {
        String reason = arguments.getString("reason");
        JsonObject values = arguments.getJsonObject("reasonArguments", new JsonObject());
        return reason == null ? "" : SeatTexts.why(reason, arguments.getInteger("seats", 1), values.getMap(), language);
    }

    private static String day(@Nullable String day, Locale language) {
        return day == null ? "" : TimeInWords.day(LocalDate.parse(day)).in(language);
    }

    private static String local(@Nullable String time, Locale language) {
        return time == null ? "" : TimeInWords.of(LocalDateTime.parse(time), language);
    }
}
