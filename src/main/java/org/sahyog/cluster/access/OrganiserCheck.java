package org.sahyog.cluster.access;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.Caller;

@Singleton
class OrganiserCheck extends ClusterCheck {
    OrganiserCheck(ClusterRights rights) {
        super(rights);
    }

    @Override
    boolean allows(Standing standing, Caller caller) {
        return standing.serves() || standing.institution();
    }
}
