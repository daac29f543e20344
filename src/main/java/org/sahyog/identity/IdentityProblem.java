package org.sahyog.identity;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Refusals about people and organisations. */
public enum IdentityProblem implements ProblemType {
    LIKELY_DUPLICATE(ProblemKind.CONFLICT),
    AGENCY_BY_AGENCIES(ProblemKind.FORBIDDEN),
    MAY_NOT_VOUCH(ProblemKind.FORBIDDEN),
    OWNER_KNOWN(ProblemKind.CONFLICT),
    CODE_INVALID(ProblemKind.RULE, "/code"),
    CODE_IN_USE(ProblemKind.CONFLICT),
    ACCOUNT_REFUSED(ProblemKind.CONFLICT),
    PASSWORD_REFUSED(ProblemKind.RULE, "/password"),
    KEYCLOAK_AWAY(ProblemKind.UNAVAILABLE),
    PERSON_UNKNOWN(ProblemKind.RULE, "/username"),
    ALREADY_AFFILIATED(ProblemKind.CONFLICT),
    AFFILIATION_ENDED(ProblemKind.CONFLICT),
    END_IN_PAST(ProblemKind.RULE, "/untilOn"),
    RIGHTS_OF_DELEGATES(ProblemKind.RULE, "/rights"),
    DELEGATE_WITHOUT_RIGHTS(ProblemKind.RULE, "/rights"),
    HANDOVER_TO_ONESELF(ProblemKind.RULE, "/toAffiliationId"),
    HAND_OVER_FIRST(ProblemKind.CONFLICT),
    LAST_OWNER(ProblemKind.CONFLICT),
    NOT_MERGEABLE(ProblemKind.CONFLICT),
    NOT_OWNER(ProblemKind.FORBIDDEN);

    private final ProblemKind kind;
    private final @Nullable String field;

    IdentityProblem(ProblemKind kind) {
        this(kind, null);
    }

    IdentityProblem(ProblemKind kind, @Nullable String field) {
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
