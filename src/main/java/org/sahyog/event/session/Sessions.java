package org.sahyog.event.session;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.ProblemType;

/** Sessions of events, inside a write. */
public final class Sessions {
    private static final Sql IS_ONE =
            Sql.of("select exists (select 1 from event_session where event_id = :event and id = :session)");

    private Sessions() {}

    /** Nothing is refused where none is named. */
    public static Uni<Void> refuseUnknown(UUID eventId, @Nullable UUID session, ProblemType unknown) {
        return session == null
                ? Uni.createFrom().voidItem()
                : IS_ONE.with("event", eventId)
                        .with("session", session)
                        .value(Boolean.class)
                        .invoke(known -> DomainException.refuseIf(!known, unknown))
                        .replaceWithVoid();
    }
}
