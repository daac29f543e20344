package org.sahyog.event.access;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.event.access.EventSight.Sight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;

/** A right at the event of the path: who does not see the event gets 404, who sees it learns what is lacking. */
abstract class EventCheck implements AccessCheck {
    final EventSight sights;

    EventCheck(EventSight sights) {
        this.sights = sights;
    }

    abstract Access decide(Sight sight, Caller caller);

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return sights.of(caller, path)
                .map(found -> found.filter(sight -> sight.isSeenBy(caller))
                        .map(sight -> decide(sight, caller))
                        .orElse(Access.OUT_OF_SIGHT));
    }
}
