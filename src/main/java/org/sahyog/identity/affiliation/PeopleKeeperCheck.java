package org.sahyog.identity.affiliation;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.identity.access.OwnOrganisationCheck;

@Singleton
class PeopleKeeperCheck extends OwnOrganisationCheck {
    @Override
    public boolean allows(ActingFor self) {
        return self.allows(OrganisationRight.MANAGE_PEOPLE);
    }
}
