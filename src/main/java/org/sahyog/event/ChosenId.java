package org.sahyog.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.FieldProblem;
import org.sahyog.shared.problem.RequestProblem;

/** The id of something new: the client's own, made offline, or ours. */
final class ChosenId {
    private ChosenId() {}

    static UUID orNext(@Nullable UUID chosen) {
        if (chosen == null) {
            return Ids.next();
        }
        if (chosen.version() != 7) {
            throw new DomainException(RequestProblem.INVALID, 1)
                    .withErrors(List.of(FieldProblem.at("/id", "uuid-v7", "must be a UUID of version 7")));
        }
        return chosen;
    }
}
