package org.sahyog.costpool.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever a transfer waits for is reminded")
class WaitingTest {
    private static final Instant SINCE = Instant.parse("2027-02-01T06:30:00Z");

    private static ReminderSettings settings(int most) {
        return new ReminderSettings() {
            @Override
            public Duration after() {
                return Duration.ofDays(3);
            }

            @Override
            public Duration every() {
                return Duration.ofDays(7);
            }

            @Override
            public int most() {
                return most;
            }
        };
    }

    @Test
    @DisplayName("after three days, then each week, four times in all")
    void fourTimes() {
        Waiting waiting = new Waiting(false, SINCE, 0, null);
        List<Long> days = new ArrayList<>();
        for (Optional<Instant> next = waiting.next(settings(4)); next.isPresent(); next = waiting.next(settings(4))) {
            days.add(Duration.between(SINCE, next.get()).toDays());
            waiting = waiting.reminded(next.get());
        }
        assertThat(days).containsExactly(3L, 10L, 17L, 24L);
    }

    @Test
    @DisplayName("once after a long standstill, and a week later again")
    void standstill() {
        Instant late = SINCE.plus(Duration.ofDays(90));
        assertThat(new Waiting(true, SINCE, 0, null).reminded(late).next(settings(4)))
                .contains(late.plus(Duration.ofDays(7)));
    }

    @Test
    @DisplayName("never where nobody wants it")
    void never() {
        assertThat(new Waiting(false, SINCE, 0, null).next(settings(0))).isEmpty();
    }

    @Test
    @DisplayName("as its row says, before she was reminded and after")
    void ofRow() {
        OffsetDateTime since = SINCE.atOffset(ZoneOffset.UTC);
        assertThat(Waiting.of(new Object[] {true, since, 0, null})).isEqualTo(new Waiting(true, SINCE, 0, null));
        assertThat(Waiting.of(new Object[] {false, since, 2L, since.plusDays(10)}))
                .isEqualTo(new Waiting(false, SINCE, 2, SINCE.plus(Duration.ofDays(10))));
    }
}
