package org.sahyog.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers may report, and others hide: a practice, or what is said below it. */
public interface Reportable {
    UUID id();

    /** For which it was written. */
    UUID organisationId();

    /** Whether anything changed by it; hidden again, it is hidden for the new reason. */
    boolean hide(String reason, Instant now);

    /** Whether anything changed by it. */
    boolean showAgain();

    /** Absent while it is shown. */
    @Nullable
    Instant hiddenAt();
}
