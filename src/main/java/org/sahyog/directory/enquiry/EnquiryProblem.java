package org.sahyog.directory.enquiry;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about an enquiry is refused. */
enum EnquiryProblem implements ProblemType {
    CLOSING_UNFIT(ProblemKind.RULE, "/closesAt"),
    DAY_UNFIT(ProblemKind.RULE, "/wantedBy"),
    CLOSED(ProblemKind.CONFLICT),
    SETTLED(ProblemKind.CONFLICT),
    OWN(ProblemKind.CONFLICT),
    NOT_YOURS(ProblemKind.FORBIDDEN),
    ALREADY_OFFERED(ProblemKind.CONFLICT),
    OFFER_NOT_YOURS(ProblemKind.FORBIDDEN),
    OFFER_ENDED(ProblemKind.CONFLICT),
    CHOICE_UNFIT(ProblemKind.RULE, "/offers"),
    TOO_LITTLE(ProblemKind.RULE, "/lessIsEnough");

    private final ProblemKind kind;
    private final @Nullable String field;

    EnquiryProblem(ProblemKind kind) {
        this(kind, null);
    }

    EnquiryProblem(ProblemKind kind, @Nullable String field) {
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
