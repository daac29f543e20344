package org.sahyog.event.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.time.TimeInWords;

/** From when and until when an event takes registrations; without a bound from its publication, and until its start. */
@Embeddable
public record RegistrationWindow(
        @Column(name = "registration_opens_at") @Nullable Instant opensAt,
        @Column(name = "registration_closes_at") @Nullable Instant closesAt) {
    public static final RegistrationWindow UNBOUNDED = new RegistrationWindow(null, null);

    public void refuseUnlessBefore(Instant start) {
        DomainException.refuseIf(
                opensAt != null && closesAt != null && !closesAt.isAfter(opensAt), EventProblem.WINDOW_EMPTY);
        refuseIfLate(opensAt != null && !opensAt.isBefore(start), "/registrationOpensAt");
        refuseIfLate(closesAt != null && closesAt.isAfter(start), "/registrationClosesAt");
    }

    private static void refuseIfLate(boolean late, String field) {
        if (late) {
            throw new DomainException(EventProblem.WINDOW_TOO_LATE).at(field);
        }
    }

    /** Before the event is published; then, to close registration at once is as good as any other time. */
    public void refuseIfClosed(Instant now) {
        DomainException.refuseIf(closesAt != null && !closesAt.isAfter(now), EventProblem.WINDOW_PAST);
    }

    /** Says since or until when, by the clock at {@code zone}. */
    public void refuseUnlessOpen(Instant now, ZoneId zone) {
        if (opensAt != null && now.isBefore(opensAt)) {
            throw new DomainException(EventProblem.NOT_OPEN_YET, TimeInWords.at(opensAt, zone))
                    .with("opensAt", opensAt);
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            throw new DomainException(EventProblem.CLOSED, TimeInWords.at(closesAt, zone)).with("closedAt", closesAt);
        }
    }
}
