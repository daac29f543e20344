package org.sahyog.shared.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why others do not see a thing. Embedded in the thing, and absent while it is shown. */
@Embeddable
public record Hiding(
        @Column(name = "hidden_at") Instant since,
        @Column(name = "hidden_reason") String reason) {

    /** Hidden again, it is hidden since the first time, for the new reason. */
    public static Hiding of(@Nullable Hiding before, String reason, Instant now) {
        return new Hiding(before == null ? now : before.since, reason);
    }
}
