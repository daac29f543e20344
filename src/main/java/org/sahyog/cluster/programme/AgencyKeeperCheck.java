package org.sahyog.cluster.programme;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.ActingFor;

@Singleton
class AgencyKeeperCheck extends AgencyStaffCheck {
    @Override
    Access ofPerson(ActingFor agency) {
        return Access.allowedIf(agency.runsClusters(), Access.NO_RIGHT);
    }
}
