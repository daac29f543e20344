package org.sahyog.cluster;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What a cluster refuses. */
public enum ClusterProblem implements ProblemType {
    PROGRAMME_UNKNOWN(ProblemKind.RULE, "/programmeId"),
    DATES_REVERSED(ProblemKind.RULE, "/untilOn"),
    PHASE_OVERLAPS(ProblemKind.CONFLICT),
    AGENCY_UNKNOWN(ProblemKind.RULE, "/agencyId"),
    AGENCY_TAKES_PART(ProblemKind.CONFLICT),
    PERSON_UNKNOWN(ProblemKind.RULE, "/username"),
    ALREADY_ASSIGNED(ProblemKind.CONFLICT),
    ASSIGNMENT_ENDED(ProblemKind.CONFLICT),
    END_IN_PAST(ProblemKind.RULE, "/untilOn"),
    ORGANISATION_UNKNOWN(ProblemKind.RULE, "/organisationId"),
    ORGANISATION_MERGED(ProblemKind.CONFLICT),
    CASE_DECIDED(ProblemKind.CONFLICT),
    CASE_KEEP_NEEDED(ProblemKind.RULE, "/keep"),
    CASE_OF_OTHERS(ProblemKind.FORBIDDEN),
    ALREADY_STAKEHOLDER(ProblemKind.CONFLICT),
    NOT_WAITING(ProblemKind.CONFLICT),
    NOT_INVITED(ProblemKind.CONFLICT),
    ALREADY_ENDED(ProblemKind.CONFLICT),
    OWN_REQUEST(ProblemKind.FORBIDDEN),
    VOUCHED_ALREADY(ProblemKind.CONFLICT),
    VOUCHER_NOT_ACTIVE(ProblemKind.FORBIDDEN),
    MEMBER_NEEDED(ProblemKind.FORBIDDEN),
    NOT_YOUR_STAKEHOLDER(ProblemKind.FORBIDDEN),
    SHEET_REFUSED(ProblemKind.RULE),
    IMPORT_FAULTS(ProblemKind.RULE);

    private final ProblemKind kind;
    private final @Nullable String field;

    ClusterProblem(ProblemKind kind) {
        this(kind, null);
    }

    ClusterProblem(ProblemKind kind, @Nullable String field) {
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
