package org.sahyog.network.access;

import jakarta.inject.Singleton;

@Singleton
class MembershipReaderCheck extends NetworkCheck {
    MembershipReaderCheck(NetworkRights rights) {
        super(rights);
    }

    @Override
    boolean allows(NetworkStanding standing) {
        return standing.party() || standing.reads();
    }
}
