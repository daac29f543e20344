package org.sahyog.event.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.problem.DomainException;

/** From when and until when an event takes registrations; without a bound from its publication, and until its start. */
public record RegistrationWindow(
        @Nullable Instant opensAt, @Nullable Instant closesAt) {
    private static final DateTimeFormatter ON_THE_WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public void refuseUnlessBefore(Instant start) {
        DomainException.refuseIf(
                opensAt != null && closesAt != null && !closesAt.isAfter(opensAt), EventProblem.WINDOW_EMPTY);
        boolean late = (opensAt != null && !opensAt.isBefore(start)) || (closesAt != null && closesAt.isAfter(start));
        DomainException.refuseIf(late, EventProblem.WINDOW_TOO_LATE);
    }

    /** Says since or until when, by the clock at {@code zone}. */
    public void refuseUnlessOpen(Instant now, ZoneId zone) {
        if (opensAt != null && now.isBefore(opensAt)) {
            throw new DomainException(EventProblem.NOT_OPEN_YET, onTheWall(opensAt, zone)).with("opensAt", opensAt);
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            throw new DomainException(EventProblem.CLOSED, onTheWall(closesAt, zone)).with("closedAt", closesAt);
        }
    }

    private static String onTheWall(Instant instant, ZoneId zone) {
        return ON_THE_WALL.format(instant.atZone(zone)) + " (" + zone + ")";
    }
}
