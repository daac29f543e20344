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
        return caller.actingFor() == null
                ? super.check(caller, path)
                : sights.of(caller, caller.actingFor(), path)
                        .chain(found -> found.filter(Sight::isOnOffer).isPresent()
                                ? Uni.createFrom().item(Access.ALLOWED)
                                : asPerson(caller, path, found.map(Sight::takes).orElse(false)));
    }

    /** Who sees the event by another of her organisations learns that it is not for this one. */
    private Uni<Access> asPerson(Caller caller, MultivaluedMap<String, String> path, boolean admitted) {
        return super.check(caller, path)
                .map(access -> access == Access.ALLOWED ? Access.allowedIf(admitted, Access.NO_RIGHT) : access);
    }
}
