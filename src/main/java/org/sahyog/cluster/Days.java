package org.sahyog.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.time.TimeInWords;

/** From a first day to a last one, both included; without a last day it goes on. */
public record Days(LocalDate since, @Nullable LocalDate until) {

    public Days {
        if (until != null && until.isBefore(since)) {
            throw new DomainException(ClusterProblem.DATES_REVERSED, TimeInWords.day(since), TimeInWords.day(until));
        }
    }

    public boolean meet(Days other) {
        return reaches(other.since) && other.reaches(since);
    }

    private boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
