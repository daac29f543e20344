package org.sahyog.notification.delivery.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.Parcel.Occasion;
import org.sahyog.notification.delivery.link.Link.Purpose;
import org.sahyog.shared.Ids;

@DisplayName("Tapping a link")
class TapTest {
    private static final Instant NOW = Instant.parse("2027-03-04T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);

    private Channel channel = Channel.MAIL;
    private String kind = "OFFER_MADE";
    private boolean acts = true;
    private String eventState = "PUBLISHED";
    private @Nullable Occasion event = new Occasion("Soldering", LATER, LATER, "Asia/Kolkata", null, null);
    private LinkFacts.@Nullable Offer offer = offer("OPEN", LATER);
    private @Nullable Instant answeredAt;

    private static LinkFacts.Offer offer(String state, Instant expiresAt) {
        return new LinkFacts.Offer(Ids.next(), state, 2, expiresAt, expiresAt);
    }

    private LinkFacts facts() {
        return new LinkFacts(
                channel,
                kind,
                NOW,
                Ids.next(),
                "hi",
                Ids.next(),
                "Asha Brass",
                acts,
                Ids.next(),
                Ids.next(),
                eventState,
                event,
                offer,
                answeredAt);
    }

    private Tap tap(Purpose purpose, Instant endsAt) {
        return Tap.of(new Link(purpose, Ids.next(), endsAt), facts(), NOW);
    }

    @Test
    @DisplayName("asks, while what it is about is open")
    void asks() {
        assertThat(Purpose.values()).allMatch(purpose -> tap(purpose, LATER) == Tap.ASK);
    }

    @Test
    @DisplayName("leads nowhere where the message is gone, is about no offer, or proves no address")
    void unknown() {
        assertThat(Tap.of(new Link(Purpose.STOP, Ids.next(), LATER), null, NOW)).isEqualTo(Tap.UNKNOWN);
        channel = Channel.GATEWAY;
        assertThat(tap(Purpose.CONFIRM, LATER)).isEqualTo(Tap.UNKNOWN);
        assertThat(tap(Purpose.STOP, LATER)).isEqualTo(Tap.ASK);
        kind = "EVENT_MOVED";
        assertThat(tap(Purpose.ACCEPT, LATER)).isEqualTo(Tap.UNKNOWN);
        kind = "OFFER_MADE";
        event = null;
        assertThat(tap(Purpose.DECLINE, LATER)).isEqualTo(Tap.UNKNOWN);
        offer = null;
        assertThat(tap(Purpose.ACCEPT, LATER)).isEqualTo(Tap.UNKNOWN);
    }

    @Test
    @DisplayName("is done once, also after its time")
    void done() {
        answeredAt = NOW;
        assertThat(Purpose.values()).allMatch(purpose -> tap(purpose, NOW) == Tap.DONE);
    }

    @Test
    @DisplayName("ends with the link: an answer has ended, anything else has expired")
    void endsWithTheLink() {
        assertThat(tap(Purpose.ACCEPT, NOW)).isEqualTo(Tap.ENDED);
        assertThat(tap(Purpose.STOP, NOW)).isEqualTo(Tap.EXPIRED);
        assertThat(tap(Purpose.CONFIRM, NOW)).isEqualTo(Tap.EXPIRED);
    }

    @Test
    @DisplayName("answers for nobody who no longer acts for the firm")
    void notYours() {
        acts = false;
        assertThat(tap(Purpose.ACCEPT, LATER)).isEqualTo(Tap.NOT_YOURS);
        assertThat(tap(Purpose.STOP, LATER)).isEqualTo(Tap.ASK);
    }

    @Test
    @DisplayName("tells why the offer has ended")
    void reasons() {
        ended(null);
        offer = offer("OPEN", NOW);
        ended("EXPIRED");
        event = new Occasion("Soldering", NOW, LATER, "Asia/Kolkata", null, null);
        ended("EVENT_OVER");
        offer = offer("ACCEPTED", LATER);
        ended("ACCEPTED");
        eventState = "CANCELLED";
        ended("EVENT_CANCELLED");
    }

    private void ended(@Nullable String reason) {
        assertThat(Tap.reason(facts(), NOW)).isEqualTo(reason);
        assertThat(tap(Purpose.ACCEPT, LATER)).isEqualTo(reason == null ? Tap.ASK : Tap.ENDED);
    }
}
