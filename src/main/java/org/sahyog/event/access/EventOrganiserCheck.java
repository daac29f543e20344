package org.sahyog.event.access;

import jakarta.inject.Singleton;
import org.sahyog.event.access.EventSight.Sight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.Caller;

@Singleton
class EventOrganiserCheck extends EventCheck {
    EventOrganiserCheck(EventSight sights) {
        super(sights);
    }

    @Override
    Access decide(Sight sight, Caller caller) {
        return Access.allowedIf(sight.isOrganisedBy(caller), Access.NO_RIGHT);
    }
}
