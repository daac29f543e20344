package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkObserverCheck extends NetworkCheck {
    NetworkObserverCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.attends();
    }
}
