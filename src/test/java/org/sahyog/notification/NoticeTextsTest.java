package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A notice in words")
class NoticeTextsTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");

    @Test
    @DisplayName("exists for every kind in both languages, and says no fact as a placeholder")
    void everyKindInBothLanguages() throws IOException {
        assertThat(keys("notice_hi.properties")).isEqualTo(keys("notice.properties"));
        assertThat(keys("delivery_hi.properties")).isEqualTo(keys("delivery.properties"));
        for (NoticeKind kind : NoticeKind.values()) {
            NoticeText en = NoticeTexts.of(notice(kind, "OPEN", 2), Locale.ENGLISH);
            NoticeText hi = NoticeTexts.of(notice(kind, "OPEN", 2), HINDI);
            for (String text : List.of(en.title(), en.sentence(), hi.title(), hi.sentence())) {
                assertThat(text).isNotBlank().doesNotContain("{", "}", "  ");
            }
            assertThat(hi.sentence()).as(kind.name()).containsPattern("[\\u0900-\\u097F]{2}");
            assertThat(en.sentence()).as(kind.name()).doesNotContainPattern("[\\u0900-\\u097F]");
        }
    }

    @Test
    @DisplayName("gives times in the event’s zone and in words of the reader’s language")
    void times() {
        assertThat(NoticeTexts.of(notice(NoticeKind.OFFER_MADE, "OPEN", 1), Locale.ENGLISH)
                        .sentence())
                .isEqualTo("A seat in “Costing” on 10 Feb 2027, 10:00 is kept for Asha Metal until 9 Feb 2027, 20:15."
                        + " Please accept or decline.");
        Notice next = notice(NoticeKind.OFFER_MADE, "OPEN", 3);
        next.arguments().put("reason", "NEXT_IN_LINE");
        assertThat(NoticeTexts.of(next, HINDI).sentence())
                .satisfies(text -> assertThat(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .isEqualTo(Normalizer.normalize(
                                "“Costing” (10 फ़रवरी 2027, 10:00) में Asha Metal के लिए 3 सीटें 9 फ़रवरी 2027, 20:15 तक रखी गई हैं।"
                                        + " कृपया स्वीकार करें या मना करें। प्रतीक्षा सूची में अगली बारी।",
                                Normalizer.Form.NFC)));
    }

    @Test
    @DisplayName("of an offer to a group says whose the seats are, and of one accepted that it is")
    void group() {
        Notice offer = notice(NoticeKind.OFFER_MADE, "OPEN", 3);
        offer.arguments().put("own", 1);
        assertThat(NoticeTexts.of(offer, Locale.ENGLISH).sentence())
                .startsWith(
                        "3 seats in “Costing” on 10 Feb 2027, 10:00 are kept for your group until 9 Feb 2027, 20:15,"
                                + " 1 of them for Asha Metal.");
        assertThat(NoticeTexts.of(notice(NoticeKind.OFFER_MADE, "ACCEPTED", 3), Locale.ENGLISH)
                        .sentence())
                .isEqualTo("The offer of 3 seats in “Costing” on 10 Feb 2027, 10:00 was accepted.");
    }

    @Test
    @DisplayName("of a cancellation gives the organiser’s reason")
    void reason() {
        Notice cancelled = notice(NoticeKind.EVENT_CANCELLED, null, 1);
        cancelled.arguments().put("said", "The trainer is ill.");
        assertThat(NoticeTexts.of(cancelled, Locale.ENGLISH).sentence())
                .isEqualTo("“Costing” on 10 Feb 2027, 10:00 does not take place. The trainer is ill.");
    }

    @Test
    @DisplayName("of an offer that has ended does not ask to accept it")
    void ended() {
        assertThat(NoticeTexts.of(notice(NoticeKind.OFFER_MADE, "EXPIRED", 2), Locale.ENGLISH)
                        .sentence())
                .isEqualTo(
                        "2 seats in “Costing” on 10 Feb 2027, 10:00 were kept for Asha Metal. That offer has ended.");
    }

    @Test
    @DisplayName("of a move names the old start, where the start is another")
    void moved() {
        Notice moved = notice(NoticeKind.EVENT_MOVED, null, 1);
        assertThat(NoticeTexts.of(moved, Locale.ENGLISH).sentence())
                .startsWith("“Costing” now begins on 10 Feb 2027, 10:00 instead of 9 Feb 2027, 15:00.");
        moved.arguments().remove("oldStart");
        assertThat(NoticeTexts.of(moved, Locale.ENGLISH).sentence())
                .startsWith("“Costing” on 10 Feb 2027, 10:00 has another end or another place now.");
        assertThat(NoticeTexts.of(notice(NoticeKind.MEETING_MOVED, null, 1), Locale.ENGLISH)
                        .sentence())
                .isEqualTo("“Costing” now begins on 10 Feb 2027, 10:00 instead of 9 Feb 2027, 15:00: Hall 2");
        assertThat(NoticeTexts.of(notice(NoticeKind.TASK_GIVEN, null, 1), Locale.ENGLISH)
                        .sentence())
                .isEqualTo("Asha Metal is asked to do this by 20 Feb 2027: Costing");
    }

    /** Of the file alone: a bundle would show the English text where the Hindi one is missing. */
    private static Set<Object> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = NoticeTexts.class.getResourceAsStream("/texts/" + file)) {
            texts.load(stream);
        }
        return texts.keySet();
    }

    private static Notice notice(NoticeKind kind, String offerState, int seats) {
        UUID id = UUID.randomUUID();
        JsonObject arguments = new JsonObject()
                .put("title", "Costing")
                .put("start", "2027-02-10T10:00:00")
                .put("zone", "Asia/Kathmandu")
                .put("cluster", "Moradabad Brassware")
                .put("other", "Meena Castings")
                .put("currency", "INR")
                .put("amount", 90_000)
                .put("share", 30_000)
                .put("receipt", "2026-27/12")
                .put("network", "Peetal Buying Group")
                .put("until", "2027-02-09T14:30:00+00:00")
                .put("role", "TREASURER")
                .put("why", "TERM_OVER")
                .put("quantity", 500)
                .put("unit", "kg")
                .put("place", "Hall 2")
                .put("due", "2027-02-20")
                .put("oldDue", "2027-02-13")
                .put("seats", seats);
        if (kind == NoticeKind.EVENT_MOVED || kind == NoticeKind.MEETING_MOVED) {
            arguments.put("oldStart", "2027-02-09T15:00:00");
        }
        return new Notice(
                id,
                id,
                kind,
                kind.urgent(),
                id,
                id,
                id,
                id,
                id,
                "Asha Metal",
                arguments,
                true,
                offerState,
                Instant.parse("2027-02-09T14:30:00Z"),
                Locale.ENGLISH,
                Instant.EPOCH,
                null,
                null);
    }
}
