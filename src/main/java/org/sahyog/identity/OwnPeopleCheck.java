package org.sahyog.identity;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.ActingFor;

@Singleton
class OwnPeopleCheck extends OwnOrganisationCheck {
    @Override
    boolean allows(ActingFor self) {
        return true;
    }
}
