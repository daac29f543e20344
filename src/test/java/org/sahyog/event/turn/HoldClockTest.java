package org.sahyog.event.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.turn.HoldClock.QuietHours;

@DisplayName("How long an offer stays open")
class HoldClockTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final HoldClock CLOCK =
            new HoldClock(Duration.ofHours(12), Duration.ofHours(48), QuietHours.USUAL, INDIA);
    private static final Instant FAR = at("2027-03-01T10:00");

    @Test
    @DisplayName("unknown to her it ends at the longest time")
    void hardEnd() {
        assertThat(CLOCK.latest(at("2027-01-01T10:00"), FAR)).isEqualTo(at("2027-01-03T10:00"));
    }

    @Test
    @DisplayName("known at noon it leaves out the night and ends next day")
    void quietHoursDoNotCount() {
        assertThat(end("2027-01-01T12:00")).isEqualTo(at("2027-01-02T11:00"));
    }

    @Test
    @DisplayName("known in the night it begins in the morning")
    void beginsInTheMorning() {
        assertThat(end("2027-01-01T23:30")).isEqualTo(at("2027-01-02T20:00"));
        assertThat(end("2027-01-02T03:00")).isEqualTo(at("2027-01-02T20:00"));
    }

    @Test
    @DisplayName("hours of rest within a day do not count either, from their first minute up to their last")
    void restAtNoon() {
        HoldClock resting = CLOCK.with(new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0)));
        Instant offered = at("2027-01-01T10:00");
        Instant latest = CLOCK.latest(offered, FAR);
        assertThat(resting.end(offered, at("2027-01-01T12:00"), latest, FAR)).isEqualTo(at("2027-01-02T02:00"));
        assertThat(resting.end(offered, at("2027-01-01T13:00"), latest, FAR)).isEqualTo(at("2027-01-02T03:00"));
        assertThat(resting.end(offered, at("2027-01-01T14:59"), latest, FAR)).isEqualTo(at("2027-01-02T03:00"));
        assertThat(resting.end(offered, at("2027-01-01T15:00"), latest, FAR)).isEqualTo(at("2027-01-02T03:00"));
        assertThat(resting.end(offered, at("2027-01-01T16:00"), latest, FAR)).isEqualTo(at("2027-01-02T04:00"));
    }

    @Test
    @DisplayName("no end is finer than a database keeps it")
    void noFinerThanItIsKept() {
        Instant offered = at("2027-01-01T12:00");
        Instant start = offered.plus(Duration.ofHours(20)).plusNanos(3_000);
        Instant latest = CLOCK.latest(offered, start);
        assertThat(latest).isEqualTo(offered.plus(Duration.ofHours(10)).plusNanos(1_000));
        assertThat(CLOCK.end(offered, offered, latest, start)).isEqualTo(offered.plus(Duration.ofHours(5)));
    }

    @Test
    @DisplayName("without quiet hours it is simply so many hours")
    void noQuietHours() {
        QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        Instant offered = at("2027-01-01T12:00");
        assertThat(CLOCK.with(none).end(offered, offered, CLOCK.latest(offered, FAR), FAR))
                .isEqualTo(at("2027-01-02T00:00"));
    }

    @Test
    @DisplayName("it never outlasts its hard end, however late it was known")
    void neverPastTheHardEnd() {
        Instant offered = at("2027-01-01T10:00");
        Instant latest = CLOCK.latest(offered, FAR);
        assertThat(CLOCK.end(offered, at("2027-01-03T09:00"), latest, FAR)).isEqualTo(latest);
    }

    @Test
    @DisplayName("near the start it leaves time for somebody else")
    void shrinksNearTheStart() {
        Instant offered = at("2027-01-01T10:00");
        Instant start = at("2027-01-01T18:00");
        Instant latest = CLOCK.latest(offered, start);
        assertThat(latest).isEqualTo(at("2027-01-01T14:00"));
        assertThat(CLOCK.end(offered, offered, latest, start)).isEqualTo(at("2027-01-01T12:00"));
    }

    @Test
    @DisplayName("far from the start the hold is whole, also where the longest time is no longer than it")
    void wholeHoldFarFromTheStart() {
        HoldClock twelve = new HoldClock(
                Duration.ofHours(12), Duration.ofHours(12), new QuietHours(LocalTime.NOON, LocalTime.NOON), INDIA);
        Instant offered = at("2027-01-01T10:00");
        assertThat(twelve.end(offered, offered, twelve.latest(offered, FAR), FAR))
                .isEqualTo(at("2027-01-01T22:00"));
    }

    private static Instant end(String known) {
        Instant at = at(known);
        return CLOCK.end(at, at, CLOCK.latest(at, FAR), FAR);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(INDIA).toInstant();
    }
}
