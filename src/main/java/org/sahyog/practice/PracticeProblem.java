package org.sahyog.practice;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about a practice is refused. */
public enum PracticeProblem implements ProblemType {
    NOT_YOURS(ProblemKind.FORBIDDEN),
    ID_STAYS(ProblemKind.RULE, "/id"),
    UNSAFE(ProblemKind.RULE),
    THEME_UNFIT(ProblemKind.RULE, "/themes"),
    THEME_DECLARED(ProblemKind.CONFLICT, "/nameEn"),
    UNTOLD(ProblemKind.RULE),
    NOT_OPEN(ProblemKind.CONFLICT),
    UNDER_REVIEW(ProblemKind.CONFLICT),
    NOT_SUBMITTED(ProblemKind.CONFLICT),
    OPEN_ALREADY(ProblemKind.CONFLICT),
    NOT_PUBLISHED(ProblemKind.CONFLICT),
    RETIRED(ProblemKind.CONFLICT),
    REVIEWER_UNFIT(ProblemKind.RULE, "/organisationId"),
    REVIEWER_NAMED(ProblemKind.CONFLICT),
    REVIEWER_ENDED(ProblemKind.CONFLICT),
    NOT_REVIEWER(ProblemKind.FORBIDDEN),
    OWN_REVIEW(ProblemKind.FORBIDDEN),
    NO_SUCH_VERSION(ProblemKind.RULE),
    SAME_LANGUAGE(ProblemKind.RULE, "/language"),
    ADOPTER_UNFIT(ProblemKind.FORBIDDEN),
    OWN_ADOPTION(ProblemKind.CONFLICT),
    NOT_TRIED(ProblemKind.CONFLICT, "/step"),
    ADOPTED_IN_FUTURE(ProblemKind.RULE, "/happenedOn"),
    LEARNT_FROM_UNFIT(ProblemKind.RULE, "/learntFrom"),
    EVENT_UNFIT(ProblemKind.RULE, "/eventId"),
    CORRECTION_UNFIT(ProblemKind.RULE, "/corrects"),
    COMMENT_NOT_YOURS(ProblemKind.FORBIDDEN),
    COMMENT_HIDDEN(ProblemKind.CONFLICT),
    NOT_ASKER(ProblemKind.FORBIDDEN),
    ANSWER_UNFIT(ProblemKind.RULE, "/answerId"),
    NOT_ACCEPTED(ProblemKind.CONFLICT),
    OWN_THANKS(ProblemKind.FORBIDDEN),
    THANKED_ALREADY(ProblemKind.CONFLICT),
    NOT_THANKED(ProblemKind.CONFLICT),
    HIDDEN(ProblemKind.CONFLICT),
    OWN_MESSAGE(ProblemKind.FORBIDDEN),
    MESSAGE_UNANSWERED(ProblemKind.CONFLICT),
    CONVERSATION_ENDED(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    PracticeProblem(ProblemKind kind) {
        this(kind, null);
    }

    PracticeProblem(ProblemKind kind, @Nullable String field) {
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
