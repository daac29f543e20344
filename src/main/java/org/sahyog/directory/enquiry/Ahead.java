package org.sahyog.directory.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sahyog.shared.problem.DomainException;

/** How far ahead people ask and promise. */
final class Ahead {
    private static final Duration LONGEST_OPEN = Duration.ofDays(366);
    private static final int MOST_YEARS = 5;

    private Ahead() {}

    static Instant closing(Instant closesAt, Instant now) {
        DomainException.refuseIf(
                !closesAt.isAfter(now) || closesAt.isAfter(now.plus(LONGEST_OPEN)), EnquiryProblem.CLOSING_UNFIT);
        return closesAt;
    }

    /** Yesterday’s may still be today’s somewhere. */
    static LocalDate day(LocalDate day, String pointer, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (day.isBefore(today.minusDays(1)) || day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new DomainException(EnquiryProblem.DAY_UNFIT).at(pointer);
        }
        return day;
    }
}
