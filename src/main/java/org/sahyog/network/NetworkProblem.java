package org.sahyog.network;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What a network refuses. */
public enum NetworkProblem implements ProblemType {
    DISSOLVED(ProblemKind.CONFLICT),
    NOT_STAKEHOLDER(ProblemKind.FORBIDDEN),
    NOT_MEMBER(ProblemKind.FORBIDDEN),
    BY_INVITATION(ProblemKind.CONFLICT),
    BY_VOTE(ProblemKind.CONFLICT),
    MEMBERSHIP_LIVE(ProblemKind.CONFLICT),
    REFUSED_LATELY(ProblemKind.CONFLICT),
    NOT_INVITED(ProblemKind.CONFLICT),
    NOT_WAITING(ProblemKind.CONFLICT),
    MEMBERSHIP_ENDED(ProblemKind.CONFLICT),
    NOT_SUSPENDABLE(ProblemKind.CONFLICT),
    OWN_SUSPENSION(ProblemKind.FORBIDDEN),
    NOT_SUSPENDED(ProblemKind.CONFLICT),
    NOT_YOUR_MEMBERSHIP(ProblemKind.FORBIDDEN),
    CHARTER_SUPERSEDED(ProblemKind.CONFLICT),
    CHARTER_ACCEPTED(ProblemKind.CONFLICT),
    CHARTER_UNSAFE(ProblemKind.RULE, "/payload/charter/text"),
    NOT_YOUR_OFFICE(ProblemKind.FORBIDDEN),
    OFFICE_ENDED(ProblemKind.CONFLICT),
    SPENDING_FROZEN(ProblemKind.CONFLICT),
    PAYLOAD_UNFIT(ProblemKind.RULE, "/payload"),
    SUBJECT_UNFIT(ProblemKind.RULE, "/payload/organisationId"),
    CANDIDATE_UNFIT(ProblemKind.RULE, "/payload/personId"),
    PROPOSAL_CLOSED(ProblemKind.CONFLICT),
    NOT_YOUR_PROPOSAL(ProblemKind.FORBIDDEN),
    VOTED_ALREADY(ProblemKind.CONFLICT),
    NO_ELECTOR(ProblemKind.FORBIDDEN),
    OWN_REMOVAL(ProblemKind.FORBIDDEN),
    SUSPENDED_SILENT(ProblemKind.FORBIDDEN),
    ACCEPT_FIRST(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    NetworkProblem(ProblemKind kind) {
        this(kind, null);
    }

    NetworkProblem(ProblemKind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
