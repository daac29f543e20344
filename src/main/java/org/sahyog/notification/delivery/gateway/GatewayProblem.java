package org.sahyog.notification.delivery.gateway;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a receipt is refused. */
enum GatewayProblem implements ProblemType {
    SIGNATURE_INVALID(ProblemKind.UNAUTHENTICATED),
    TYPE_UNKNOWN(ProblemKind.RULE, "/type");

    private final ProblemKind kind;
    private final @Nullable String field;

    GatewayProblem(ProblemKind kind) {
        this(kind, null);
    }

    GatewayProblem(ProblemKind kind, @Nullable String field) {
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
