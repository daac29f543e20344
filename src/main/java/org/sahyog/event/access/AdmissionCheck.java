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

    /** Who sees the event learns that it is not for this organisation of hers. */
    private static Access butNotAllowed(Access asPerson) {
        return asPerson == Access.ALLOWED ? Access.NO_RIGHT : asPerson;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return caller.actingFor() == null
                ? super.check(caller, path)
                : sights.of(caller, caller.actingFor(), path)
                        .map(found -> found.filter(sight -> sight.state().isVisible() && sight.admits()))
                        .chain(found -> found.isPresent()
                                ? Uni.createFrom().item(Access.ALLOWED)
                                : super.check(caller, path).map(AdmissionCheck::butNotAllowed));
    }
}
