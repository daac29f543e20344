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
 * @param sessions       in their order; none where it names none
 * @param minutes        of the whole training, by its event’s time
 */
public record CourseRule(
        UUID organiserId,
        @Nullable Instant startsAt,
        LocalDate endsOn,
        List<CourseSession> sessions,
        int minutes,
        int attendancePercent,
        @Nullable Integer passScore) {
    public boolean hasBegun(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    public boolean hasSessions() {
        return !sessions.isEmpty();
    }
}
