package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkKeeperCheck extends NetworkCheck {
    NetworkKeeperCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.keeper();
    }
}
