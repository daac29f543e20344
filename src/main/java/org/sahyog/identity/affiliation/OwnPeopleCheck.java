package org.sahyog.identity.affiliation;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.OwnOrganisationCheck;

@Singleton
class OwnPeopleCheck extends OwnOrganisationCheck {
    @Override
    public boolean allows(ActingFor self) {
        return true;
    }
}
