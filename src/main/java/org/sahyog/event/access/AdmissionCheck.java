package org.sahyog.event.access;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.event.access.EventSight.Sight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.Caller;

/** Seats are for the organisation that is acted for: it must itself be of the audience, not only its person. */
@Singleton
class AdmissionCheck extends EventCheck {
    AdmissionCheck(EventSight sights) {
        super(sights);
    }

    @Override
    Access decide(Sight sight, Caller caller) {
        return Access.ALLOWED;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return super.check(caller, path)
                .chain(access -> access == Access.ALLOWED && caller.actingFor() != null
                        ? sights.of(caller, caller.actingFor(), path)
                                .map(found -> found.map(Sight::admits).orElse(false))
                                .map(admitted -> Access.allowedIf(admitted, Access.NO_RIGHT))
                        : Uni.createFrom().item(access));
    }
}
