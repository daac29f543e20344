package org.sahyog.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;

/** From a first day to a last one, both included; without a last day it goes on. */
public record Days(LocalDate since, @Nullable LocalDate until) {

    public Days {
        DomainException.refuseIf(
                until != null && until.isBefore(since),
                ClusterProblem.DATES_REVERSED,
                since.toString(),
                String.valueOf(until));
    }

    public boolean meet(Days other) {
        return reaches(other.since) && other.reaches(since);
    }

    private boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
