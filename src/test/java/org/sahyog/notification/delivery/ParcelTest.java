package org.sahyog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.notification.Notice;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.delivery.Parcel.Claim;
import org.sahyog.notification.delivery.Parcel.Occasion;
import org.sahyog.notification.delivery.Parcel.Offer;
import org.sahyog.notification.delivery.Verdict.State;
import org.sahyog.shared.Ids;

@DisplayName("A notice on its way")
class ParcelTest {
    private static final Instant NOW = Instant.parse("2027-03-04T06:00:00Z");
    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final Instant START = NOW.plus(Duration.ofDays(9));

    private NoticeKind kind = NoticeKind.OFFER_MADE;
    private int attempt = 1;
    private Instant firstAt = NOW;
    private boolean wanted = true;
    private boolean inSight = true;
    private @Nullable Instant readAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Occasion event =
            new Occasion("Soldering", START, START.plusSeconds(3600), "Asia/Kolkata", "Hall 2", null);
    private @Nullable Offer offer;

    @BeforeEach
    void anOpenOffer() {
        offer = offer("OPEN", true, false);
    }

    private static Offer offer(String state, boolean hers, boolean known) {
        return new Offer(
                state,
                2,
                hers,
                known,
                NOW,
                NOW.plus(Duration.ofHours(40)),
                NOW.plus(Duration.ofHours(48)),
                12 * 60,
                48 * 60);
    }

    private Parcel parcel() {
        Claim claim = new Claim(
                Ids.next(),
                Ids.next(),
                Channel.MAIL,
                attempt,
                firstAt,
                wanted,
                "Asha",
                "asha@firm.example",
                true,
                null,
                LocalTime.of(21, 0),
                LocalTime.of(8, 0),
                event,
                offer);
        return new Parcel(
                claim,
                new Notice(
                        claim.noticeId(),
                        Ids.next(),
                        kind,
                        true,
                        null,
                        null,
                        null,
                        Ids.next(),
                        null,
                        "Asha Brass",
                        new JsonObject(),
                        inSight,
                        null,
                        null,
                        Locale.ENGLISH,
                        NOW,
                        deliveredAt,
                        readAt),
                List.of());
    }

    private void expect(State state, String reason) {
        assertThat(Verdict.of(parcel(), null, NOW, PATIENCE)).isEqualTo(new Verdict(state, reason));
    }

    @Test
    @DisplayName("is sent while it is wanted and worth it, for a day")
    void sent() {
        expect(State.SEND, "");
        firstAt = NOW.minus(PATIENCE);
        expect(State.SEND, "");
        firstAt = NOW.minus(PATIENCE).minusMillis(1);
        expect(State.FAILED, "given-up");
    }

    @Test
    @DisplayName("is not sent to her who has read it or was reached in another way, nor to her who does not want it")
    void skipped() {
        wanted = false;
        expect(State.SKIPPED, "turned-off");
        readAt = NOW;
        expect(State.SKIPPED, "reached");
        readAt = null;
        deliveredAt = NOW;
        expect(State.SKIPPED, "reached");
    }

    @Test
    @DisplayName("is not sent to her who may not look into it any more")
    void outOfSight() {
        inSight = false;
        expect(State.SKIPPED, "out-of-sight");
    }

    @Test
    @DisplayName("is over with its offer: answered, expired or no longer hers")
    void offerOver() {
        offer = offer("ACCEPTED", true, false);
        expect(State.SKIPPED, "over");
        offer = offer("OPEN", false, false);
        expect(State.SKIPPED, "over");
        offer = offer("OPEN", true, false);
        assertThat(Verdict.of(parcel(), null, offer.expiresAt(), PATIENCE.multipliedBy(9))
                        .reason())
                .isEqualTo("over");
    }

    @Test
    @DisplayName("is over when its event has ended, and has failed if it was tried before")
    void eventOver() {
        kind = NoticeKind.EVENT_MOVED;
        offer = null;
        event = new Occasion("Soldering", NOW.minusSeconds(9), NOW, "Asia/Kolkata", null, null);
        expect(State.SEND, "");
        event = new Occasion("Soldering", NOW.minusSeconds(9), NOW.minusMillis(1), "Asia/Kolkata", null, null);
        expect(State.SKIPPED, "over");
        attempt = 2;
        expect(State.FAILED, "over");
    }

    @Test
    @DisplayName("is skipped where this way cannot reach her")
    void hindered() {
        assertThat(Verdict.of(parcel(), "no-address", NOW, PATIENCE))
                .isEqualTo(new Verdict(State.SKIPPED, "no-address"));
    }

    @Test
    @DisplayName("asks for an answer only with an offer in an event")
    void asksForAnswer() {
        assertThat(parcel().asksForAnswer()).isTrue();
        kind = NoticeKind.EVENT_MOVED;
        assertThat(parcel().asksForAnswer()).isFalse();
        kind = NoticeKind.OFFER_MADE;
        event = null;
        assertThat(parcel().asksForAnswer()).isFalse();
        anOpenOffer();
        offer = null;
        assertThat(parcel().asksForAnswer()).isFalse();
    }

    @Test
    @DisplayName("says until when she may answer: by the clock that runs, or from now without her quiet hours")
    void answerUntil() {
        assertThat(parcel().answerUntil(NOW))
                .as("11:30 in India, 9½ hours today")
                .isEqualTo(Instant.parse("2027-03-05T05:00:00Z"));
        offer = offer("OPEN", true, true);
        assertThat(parcel().answerUntil(NOW)).isEqualTo(offer.expiresAt());
    }
}
