package org.sahyog.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;

/** The version of a practice that is written, or judged. */
@Embeddable
record OpenVersion(
        @Column(name = "open_id") UUID id,

        @Column(name = "open_state") @Enumerated(EnumType.STRING)
        PracticeState state) {

    static OpenVersion draft(UUID id) {
        return new OpenVersion(id, PracticeState.DRAFT);
    }

    /** That one, while it is written. */
    static OpenVersion written(@Nullable OpenVersion open) {
        if (open == null) {
            throw new DomainException(PracticeProblem.NOT_OPEN);
        }
        DomainException.refuseIf(open.state == PracticeState.SUBMITTED, PracticeProblem.UNDER_REVIEW);
        return open;
    }

    /** That one, while it is judged. */
    static OpenVersion judged(@Nullable OpenVersion open) {
        if (open == null || open.state != PracticeState.SUBMITTED) {
            throw new DomainException(PracticeProblem.NOT_SUBMITTED);
        }
        return open;
    }

    OpenVersion submitted() {
        return new OpenVersion(id, PracticeState.SUBMITTED);
    }

    OpenVersion takenBack() {
        return draft(id);
    }
}
