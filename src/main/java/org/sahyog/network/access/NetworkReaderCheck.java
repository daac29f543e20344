package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkReaderCheck extends NetworkCheck {
    NetworkReaderCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.reads();
    }
}
