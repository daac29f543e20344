package org.sahyog.identity.access;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;

/** A right inside the organisation of the path: for others it is out of sight. */
public abstract class OwnOrganisationCheck implements AccessCheck {
    public abstract boolean allows(ActingFor self);

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        Access access = AccessCheck.id(path, "organisationId")
                .flatMap(
                        id -> caller.in(id).filter(self -> self.organisationId().equals(id)))
                .map(self -> Access.allowedIf(allows(self), Access.NO_RIGHT))
                .orElse(Access.OUT_OF_SIGHT);
        return Uni.createFrom().item(access);
    }
}
