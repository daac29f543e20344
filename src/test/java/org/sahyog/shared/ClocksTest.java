package org.sahyog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The one clock")
class ClocksTest {
    @Test
    @DisplayName("is as fine as PostgreSQL keeps time, and right")
    void microseconds() {
        Clock clock = new Clocks().clock();
        for (int n = 0; n < 1_000; n++) {
            assertThat(clock.instant().getNano() % 1_000).isZero();
        }
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofSeconds(1));
    }
}
