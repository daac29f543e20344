package org.sahyog.cluster.access;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.Caller;

@Singleton
class StakeholderCheck extends ClusterCheck {
    StakeholderCheck(ClusterRights rights) {
        super(rights);
    }

    @Override
    boolean allows(Standing standing, Caller caller) {
        return standing.sees();
    }
}
