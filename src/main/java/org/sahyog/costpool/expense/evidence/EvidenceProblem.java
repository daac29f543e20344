package org.sahyog.costpool.expense.evidence;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something proves no expense: refusals of the expense. */
public enum EvidenceProblem implements ProblemType {
    EVIDENCE_NEEDED(ProblemKind.RULE),
    RECEIPT_USED(ProblemKind.CONFLICT);

    private final ProblemKind kind;

    EvidenceProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String field() {
        return "/receipts";
    }

    @Override
    public String area() {
        return "expense";
    }
}
