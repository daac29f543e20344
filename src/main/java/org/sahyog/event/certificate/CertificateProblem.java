package org.sahyog.event.certificate;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a certificate is not issued, revoked, printed or confirmed. */
public enum CertificateProblem implements ProblemType {
    NOT_OVER(ProblemKind.CONFLICT),
    ALREADY_REVOKED(ProblemKind.CONFLICT),
    /** It is printed no more. */
    REVOKED(ProblemKind.GONE),
    /** Whose it was is erased, so that nothing is left to print. */
    NAME_ERASED(ProblemKind.GONE),
    CODE_MISTYPED(ProblemKind.NOT_FOUND),
    CODE_UNKNOWN(ProblemKind.NOT_FOUND);

    private final ProblemKind kind;

    CertificateProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
