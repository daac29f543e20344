package org.sahyog.event.access;

import jakarta.inject.Singleton;
import org.sahyog.event.access.EventSight.Sight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.Caller;

@Singleton
class RegistrantCheck extends EventCheck {
    RegistrantCheck(EventSight sights) {
        super(sights);
    }

    @Override
    Access decide(Sight sight, Caller caller) {
        if (sight.isRegisteredBy(caller)) {
            return Access.ALLOWED;
        }
        boolean visible = sight.registrant() != null
                && (sight.isOrganisedBy(caller) || caller.in(sight.registrant()).isPresent());
        return visible ? Access.NO_RIGHT : Access.OUT_OF_SIGHT;
    }
}
