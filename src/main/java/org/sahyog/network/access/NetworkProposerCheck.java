package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkProposerCheck extends NetworkCheck {
    NetworkProposerCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.member() || standing.serves();
    }
}
