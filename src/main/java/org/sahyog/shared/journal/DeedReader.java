package org.sahyog.shared.journal;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Follows the journal: sees each deed at least once, deeds of one thing in their order. One that fails is parked and tried again
 * with back-off, without holding up the others. The work begins its own transactions; what it sends outside must bear repetition.
 */
public interface DeedReader {
    /** Stable: its position is kept under it. */
    String name();

    /** Verbs it cares for, by prefix; others are passed over. */
    boolean reads(String verb);

    Uni<Void> read(Seen deed);

    record Seen(
            UUID id,
            String verb,
            UUID entity,
            @Nullable UUID cluster,
            @Nullable UUID person,
            @Nullable UUID organisation) {}
}
