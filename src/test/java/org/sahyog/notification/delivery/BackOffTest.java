package org.sahyog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The wait after a try that failed")
class BackOffTest {
    @Test
    @DisplayName("grows from seconds to two hours and no further")
    void grows() {
        assertThat(BackOff.after(1, 0.5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(BackOff.after(2, 0.5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(BackOff.after(3, 0.5)).isEqualTo(Duration.ofMinutes(2));
        assertThat(BackOff.after(6, 0.5)).isEqualTo(Duration.ofHours(2));
        assertThat(BackOff.after(400, 0.5)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    @DisplayName("differs by a quarter either way, so that a thousand do not come back at once")
    void spreads() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            int attempt = random.nextInt(0, 20);
            Duration usual = BackOff.after(attempt, 0.5);
            assertThat(BackOff.after(attempt, random.nextDouble()))
                    .as("seed " + seed)
                    .isBetween(
                            usual.multipliedBy(3).dividedBy(4),
                            usual.multipliedBy(5).dividedBy(4));
        }
        assertThat(BackOff.after(3, 0)).isEqualTo(Duration.ofSeconds(90));
        assertThat(BackOff.after(3, 1)).isEqualTo(Duration.ofSeconds(150));
    }
}
