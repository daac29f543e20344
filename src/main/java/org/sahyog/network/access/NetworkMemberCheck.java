package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class NetworkMemberCheck extends NetworkCheck {
    NetworkMemberCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.member();
    }
}
