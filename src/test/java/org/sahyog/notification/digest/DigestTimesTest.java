package org.sahyog.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.notification.Pace;

@Tag("I31")
@DisplayName("The time of the next digest")
class DigestTimesTest {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static DigestTimes eight(ZoneId zone) {
        return new DigestTimes(zone, LocalTime.of(8, 0), DayOfWeek.MONDAY);
    }

    @Test
    @DisplayName("is the hour of her clock that comes next, never the present moment")
    void daily() {
        DigestTimes times = eight(KOLKATA);
        assertThat(times.next(Pace.DAILY, Instant.parse("2027-02-10T02:29:59Z")))
                .isEqualTo("2027-02-10T02:30:00Z");
        assertThat(times.next(Pace.DAILY, Instant.parse("2027-02-10T02:30:00Z")))
                .isEqualTo("2027-02-11T02:30:00Z");
        assertThat(times.next(Pace.DAILY, Instant.parse("2027-02-10T23:00:00Z")))
                .isEqualTo("2027-02-11T02:30:00Z");
    }

    @Test
    @DisplayName("of a week is on its day")
    void weekly() {
        DigestTimes times = eight(KOLKATA);
        assertThat(times.next(Pace.WEEKLY, Instant.parse("2027-02-08T02:29:00Z")))
                .isEqualTo("2027-02-08T02:30:00Z");
        assertThat(times.next(Pace.WEEKLY, Instant.parse("2027-02-08T02:30:00Z")))
                .isEqualTo("2027-02-15T02:30:00Z");
    }

    @Test
    @DisplayName("keeps the hour when clocks change; one that is skipped comes at once, one that is doubled comes once")
    void summerTime() {
        DigestTimes times = eight(NEW_YORK);
        Instant saturday = Instant.parse("2027-03-13T13:00:00Z");
        assertThat(times.next(Pace.DAILY, saturday)).isEqualTo("2027-03-14T12:00:00Z");
        DigestTimes night = new DigestTimes(NEW_YORK, LocalTime.of(2, 30), DayOfWeek.SUNDAY);
        assertThat(night.next(Pace.DAILY, saturday)).isEqualTo("2027-03-14T07:30:00Z");
        DigestTimes doubled = new DigestTimes(NEW_YORK, LocalTime.of(1, 30), DayOfWeek.SUNDAY);
        Instant first = doubled.next(Pace.DAILY, Instant.parse("2027-11-07T04:00:00Z"));
        assertThat(first).isEqualTo("2027-11-07T05:30:00Z");
        assertThat(doubled.next(Pace.DAILY, first)).isEqualTo("2027-11-08T06:30:00Z");
    }

    @Test
    @DisplayName(
            "lies ahead by a day and an hour at most, comes at the hour, and is the same for whoever asks before it")
    void atRandom() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        List<ZoneId> zones = List.of(KOLKATA, NEW_YORK, ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"));
        for (int round = 0; round < 10_000; round++) {
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            LocalTime at = LocalTime.of(random.nextInt(24), random.nextInt(60));
            DigestTimes times = new DigestTimes(zone, at, DayOfWeek.of(1 + random.nextInt(7)));
            Pace pace = random.nextBoolean() ? Pace.DAILY : Pace.WEEKLY;
            Instant after = Instant.parse("2027-01-01T00:00:00Z").plusSeconds(random.nextLong(2L * 365 * 86_400));
            Instant next = times.next(pace, after);
            String told = "seed " + seed + ", " + times + " " + pace + " after " + after;
            assertThat(next).as(told).isAfter(after);
            assertThat(Duration.between(after, next))
                    .as(told)
                    .isLessThanOrEqualTo(
                            Duration.ofDays(pace == Pace.DAILY ? 1 : 7).plusHours(1));
            long between = random.nextLong(Duration.between(after, next).toSeconds());
            assertThat(times.next(pace, after.plusSeconds(between))).as(told).isEqualTo(next);
            ZonedDateTime local = next.atZone(zone);
            boolean skipped = !local.toLocalTime().equals(at);
            assertThat(
                            skipped
                                    ? zone.getRules()
                                            .getTransition(local.toLocalDate().atTime(at))
                                    : local)
                    .as(told)
                    .isNotNull();
            if (pace == Pace.WEEKLY) {
                assertThat(local.getDayOfWeek()).as(told).isEqualTo(times.on());
            }
        }
    }
}
