package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkInsiderCheck extends NetworkCheck {
    NetworkInsiderCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.belongs();
    }
}
