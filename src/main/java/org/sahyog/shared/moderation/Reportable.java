package org.sahyog.shared.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers may report, and others hide: a post, a practice, what is said below it. */
public interface Reportable {
    /** {@code practice}: in what is kept of reports. */
    String kind();

    UUID id();

    /** For which it was written. */
    UUID organisationId();

    /** Whether anything changed by it; hidden again, it is hidden for the new reason. */
    boolean hide(String reason, Instant now);

    /** Whether anything changed by it. */
    boolean showAgain();

    /** Absent while it is shown. */
    @Nullable
    Hiding hiding();
}
