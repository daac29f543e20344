package org.sahyog.event.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A phone’s clock")
class PhoneClockTest {
    private static final Instant NOW = Instant.parse("2027-02-10T05:00:00Z");

    @Test
    @DisplayName("that is right but for the way of the request is believed")
    void right() {
        PhoneClock clock = PhoneClock.of(NOW.minusSeconds(119), NOW);
        assertThat(clock.ours(NOW.minusSeconds(3600), NOW)).isEqualTo(NOW.minusSeconds(3600));
    }

    @Test
    @DisplayName("that is wrong by years is set right by what it says as it sends")
    void wrong() {
        Instant then = Instant.parse("2015-01-01T00:10:00Z");
        assertThat(PhoneClock.of(then, NOW).ours(then.minusSeconds(600), NOW)).isEqualTo(NOW.minusSeconds(600));
        Instant ahead = NOW.plusSeconds(86_400);
        assertThat(PhoneClock.of(ahead, NOW).ours(ahead.minusSeconds(60), NOW)).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    @DisplayName("never makes anything later than now")
    void future() {
        assertThat(PhoneClock.of(NOW, NOW).ours(NOW.plusSeconds(90), NOW)).isEqualTo(NOW);
        assertThat(PhoneClock.of(NOW, NOW).ours(NOW.plusSeconds(900_000), NOW)).isEqualTo(NOW);
    }
}
