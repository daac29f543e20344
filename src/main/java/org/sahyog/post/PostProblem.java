package org.sahyog.post;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about a post is refused. */
public enum PostProblem implements ProblemType {
    EMPTY(ProblemKind.RULE, "/text"),
    UNSAFE(ProblemKind.RULE, "/text"),
    MENTION_UNFIT(ProblemKind.RULE, "/mentions"),
    REPLY_TO_REPLY(ProblemKind.CONFLICT),
    REPLY_NOT_PINNED(ProblemKind.CONFLICT),
    NOT_YOURS(ProblemKind.FORBIDDEN),
    HIDDEN(ProblemKind.CONFLICT),
    REACTED_ALREADY(ProblemKind.CONFLICT),
    NOT_REACTED(ProblemKind.CONFLICT),
    PINNED_ALREADY(ProblemKind.CONFLICT),
    NOT_PINNED(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    PostProblem(ProblemKind kind) {
        this(kind, null);
    }

    PostProblem(ProblemKind kind, @Nullable String field) {
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
