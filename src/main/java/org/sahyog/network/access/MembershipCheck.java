package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class MembershipCheck extends NetworkCheck {
    MembershipCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.party();
    }
}
