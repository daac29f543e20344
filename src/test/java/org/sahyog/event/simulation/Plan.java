package org.sahyog.event.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** An event of a simulation as its organiser plans it. {@code kept} seats are for the favoured firms until so many days before. */
public record Plan(
        int capacity,
        int holdMinutes,
        int longestMinutes,
        int gatherMinutes,
        int mostSkips,
        int kept,
        int keptDays,
        Instant start,
        @Nullable Instant closes) {
    private static final int[] HOLD = {61, 301, 719};
    private static final int[] LONGEST = {720, 1443, 2881};
    private static final int[] GATHER = {0, 97, 367};

    static Plan random(SplittableRandom random, Instant now) {
        int capacity = 3 + random.nextInt(7);
        Instant start = Instant.ofEpochSecond(
                now.plus(Duration.ofHours(60 + random.nextInt(200))).getEpochSecond());
        return new Plan(
                capacity,
                HOLD[random.nextInt(HOLD.length)],
                LONGEST[random.nextInt(LONGEST.length)],
                GATHER[random.nextInt(GATHER.length)],
                random.nextInt(4),
                random.nextInt(2) * (1 + random.nextInt(3)),
                1 + random.nextInt(3),
                start,
                random.nextInt(4) == 0 ? start.minus(Duration.ofHours(20)) : null);
    }

    Plan with(int otherCapacity) {
        return new Plan(
                otherCapacity, holdMinutes, longestMinutes, gatherMinutes, mostSkips, kept, keptDays, start, closes);
    }

    Plan movedTo(Instant otherStart) {
        Instant ends = closes == null ? null : otherStart.minus(Duration.between(closes, start));
        return new Plan(
                capacity, holdMinutes, longestMinutes, gatherMinutes, mostSkips, kept, keptDays, otherStart, ends);
    }

    Duration hold() {
        return Duration.ofMinutes(holdMinutes);
    }

    Duration longest() {
        return Duration.ofMinutes(Math.max(longestMinutes, holdMinutes));
    }

    Duration gather() {
        return Duration.ofMinutes(gatherMinutes);
    }

    Instant gatheringEnds() {
        return start.minus(hold());
    }

    Instant keptUntil() {
        return start.minus(Duration.ofDays(keptDays));
    }
}
