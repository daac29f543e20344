package org.sahyog.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What results are judged by.
 *
 * @param organiserId    who organises the training
 * @param startsAt       when it begins; empty where it is a draft or cancelled
 * @param endsOn         the day of its end, there
 * @param minutes        of each session, in their order; of the whole training, where it names no sessions
 * @param hasSessions    it names sessions
 */
public record CourseRule(
        UUID organiserId,
        @Nullable Instant startsAt,
        LocalDate endsOn,
        List<Integer> minutes,
        boolean hasSessions,
        int attendancePercent,
        @Nullable Integer passScore) {
    public boolean hasBegun(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    public int sessions() {
        return hasSessions ? minutes.size() : 0;
    }
}
