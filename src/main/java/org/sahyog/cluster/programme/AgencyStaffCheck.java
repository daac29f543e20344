package org.sahyog.cluster.programme;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;

@Singleton
class AgencyStaffCheck implements AccessCheck {

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        Access access = AccessCheck.id(path, "agencyId")
                .flatMap(caller::in)
                .filter(organisation -> organisation.kind() == OrganisationKind.AGENCY)
                .map(this::ofPerson)
                .orElse(Access.OUT_OF_SIGHT);
        return Uni.createFrom().item(access);
    }

    Access ofPerson(ActingFor agency) {
        return Access.ALLOWED;
    }
}
