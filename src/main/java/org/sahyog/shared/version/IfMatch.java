package org.sahyog.shared.version;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** The version that the caller has read and means to change: header {@code If-Match: "7"}. */
public final class IfMatch {
    private IfMatch() {}

    /** Refuses when the header is missing (428), or says anything else than the version {@code found} or {@code *} (412). */
    public static void check(@Nullable String header, int found, Object current) {
        if (header == null || header.isBlank()) {
            throw new DomainException(RequestProblem.IF_MATCH_NEEDED);
        }
        if (!header.equals("*") && !ETags.isOf(header, found)) {
            throw new DomainException(RequestProblem.STALE).with("current", current);
        }
    }
}
