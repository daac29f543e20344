package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkSightCheck extends NetworkCheck {
    NetworkSightCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.sees();
    }
}
