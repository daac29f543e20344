package org.sahyog.identity;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.OrganisationRight;

@Singleton
class ProfileKeeperCheck extends OwnOrganisationCheck {
    @Override
    boolean allows(ActingFor self) {
        return self.allows(OrganisationRight.CHANGE_PROFILE);
    }
}
