package org.sahyog.identity.access;

import jakarta.inject.Singleton;

@Singleton
class ProfileKeeperCheck extends OwnOrganisationCheck {
    @Override
    public boolean allows(ActingFor self) {
        return self.allows(OrganisationRight.CHANGE_PROFILE);
    }
}
