package org.sahyog.notification.delivery.gateway;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a receipt is refused. */
enum GatewayProblem implements ProblemType {
    SIGNATURE_INVALID(ProblemKind.UNAUTHENTICATED),
    TYPE_UNKNOWN(ProblemKind.RULE);

    private final ProblemKind kind;

    GatewayProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
