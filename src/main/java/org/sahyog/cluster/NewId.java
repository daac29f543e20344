package org.sahyog.cluster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.FieldProblem;
import org.sahyog.shared.problem.RequestProblem;

/** The id of something new: the one that the client chose, if it is a UUID v7, else ours. */
public final class NewId {

    private NewId() {}

    public static UUID of(@Nullable UUID chosen) {
        if (chosen != null && chosen.version() != 7) {
            throw new DomainException(RequestProblem.INVALID, 1)
                    .withErrors(List.of(FieldProblem.at("/id", "uuid-v7", "must be a UUID of version 7")));
        }
        return chosen == null ? Ids.next() : chosen;
    }
}
