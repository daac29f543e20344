package org.sahyog.training.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser says of somebody.
 *
 * @param attended  numbers of sessions, 1 is the first; nothing where that follows from the check-in
 * @param reason    why it is otherwise than what was scanned
 */
record Said(
        Outcome outcome,
        @Nullable Integer score,
        @Nullable List<Integer> attended,
        @Nullable String reason) {
    Said {
        reason = reason == null || reason.isBlank() ? null : reason;
    }
}
