package org.sahyog.identity;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Refusals about people and organisations. */
public enum IdentityProblem implements ProblemType {
    LIKELY_DUPLICATE(ProblemKind.CONFLICT),
    AGENCY_BY_AGENCIES(ProblemKind.FORBIDDEN),
    MAY_NOT_VOUCH(ProblemKind.FORBIDDEN),
    OWNER_KNOWN(ProblemKind.CONFLICT),
    CODE_INVALID(ProblemKind.RULE),
    CODE_IN_USE(ProblemKind.CONFLICT),
    ACCOUNT_REFUSED(ProblemKind.CONFLICT),
    PASSWORD_REFUSED(ProblemKind.RULE),
    KEYCLOAK_AWAY(ProblemKind.UNAVAILABLE),
    PERSON_UNKNOWN(ProblemKind.RULE),
    ALREADY_AFFILIATED(ProblemKind.CONFLICT),
    AFFILIATION_ENDED(ProblemKind.CONFLICT),
    END_IN_PAST(ProblemKind.RULE),
    RIGHTS_OF_DELEGATES(ProblemKind.RULE),
    DELEGATE_WITHOUT_RIGHTS(ProblemKind.RULE),
    HANDOVER_TO_ONESELF(ProblemKind.RULE),
    HAND_OVER_FIRST(ProblemKind.CONFLICT),
    LAST_OWNER(ProblemKind.CONFLICT),
    NOT_MERGEABLE(ProblemKind.CONFLICT),
    NOT_OWNER(ProblemKind.FORBIDDEN);

    private final ProblemKind kind;

    IdentityProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
