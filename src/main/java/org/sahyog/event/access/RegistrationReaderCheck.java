package org.sahyog.event.access;

import jakarta.inject.Singleton;
import org.sahyog.event.access.EventSight.Sight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.Caller;

@Singleton
class RegistrationReaderCheck extends EventCheck {
    RegistrationReaderCheck(EventSight sights) {
        super(sights);
    }

    @Override
    Access decide(Sight sight, Caller caller) {
        boolean own =
                sight.registrant() != null && caller.in(sight.registrant()).isPresent();
        return Access.allowedIf(
                own || (sight.registrant() != null && sight.isOrganisedBy(caller)), Access.OUT_OF_SIGHT);
    }
}
