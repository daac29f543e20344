package org.sahyog.twinning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sahyog.shared.problem.DomainException;

/** From the first day to the last, both of them included. */
@Embeddable
record Term(
        @Column(name = "starts_on") LocalDate first,
        @Column(name = "ends_on") LocalDate last) {
    /** Longer than a plan looks ahead, a promise is worth little. */
    static final int MOST_YEARS = 5;

    /** One that has begun a year ago at most, and is not over. */
    static Term ahead(LocalDate first, LocalDate last, LocalDate today) {
        boolean fits = last.isAfter(first)
                && last.isAfter(today)
                && !first.isBefore(today.minusYears(1))
                && !last.isAfter(first.plusYears(MOST_YEARS));
        DomainException.refuseIf(!fits, TwinningProblem.TERM_UNFIT, MOST_YEARS);
        return new Term(first, last);
    }

    /** Longer than this one, by so many years at most. */
    Term until(LocalDate later, LocalDate today) {
        boolean fits = later.isAfter(last) && later.isAfter(today) && !later.isAfter(last.plusYears(MOST_YEARS));
        DomainException.refuseIf(!fits, TwinningProblem.RENEWAL_UNFIT, MOST_YEARS);
        return new Term(first, later);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(last);
    }
}
