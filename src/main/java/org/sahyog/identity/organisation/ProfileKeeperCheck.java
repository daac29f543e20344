package org.sahyog.identity.organisation;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.identity.access.OwnOrganisationCheck;

@Singleton
class ProfileKeeperCheck extends OwnOrganisationCheck {
    @Override
    public boolean allows(ActingFor self) {
        return self.allows(OrganisationRight.CHANGE_PROFILE);
    }
}
