package org.sahyog.cluster.duplicate;

import java.util.UUID;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.shared.problem.DomainException;

/** The two of a case, each as it was entered and as what it is today: one of them may have been merged since by another case. */
record OpenCase(CaseState state, UUID organisationId, UUID organisationToday, UUID otherId, UUID otherToday) {

    /** What a decision does: nothing to the organisations, or one of them becomes an alias of the other. */
    record Outcome(UUID gone, UUID kept) {
        boolean alreadyOne() {
            return gone.equals(kept);
        }
    }

    void refuseUnlessOpen() {
        DomainException.refuseIf(state != CaseState.OPEN, ClusterProblem.CASE_DECIDED, state.name());
    }

    Outcome keep(UUID keep) {
        boolean first = keep.equals(organisationId) || keep.equals(organisationToday);
        boolean second = keep.equals(otherId) || keep.equals(otherToday);
        DomainException.refuseIf(!first && !second, ClusterProblem.CASE_KEEP_NEEDED);
        return first ? new Outcome(otherToday, organisationToday) : new Outcome(organisationToday, otherToday);
    }
}
