package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkOfficerCheck extends NetworkCheck {
    NetworkOfficerCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.officer();
    }
}
