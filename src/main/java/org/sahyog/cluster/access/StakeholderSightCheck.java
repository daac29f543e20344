package org.sahyog.cluster.access;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.RightReads;

@Singleton
class StakeholderSightCheck extends StakeholderItselfCheck {

    StakeholderSightCheck(RightReads reads, ClusterRights rights) {
        super(reads, rights);
    }

    @Override
    Access ofOthers(boolean seesCluster) {
        return seesCluster ? Access.ALLOWED : Access.OUT_OF_SIGHT;
    }
}
