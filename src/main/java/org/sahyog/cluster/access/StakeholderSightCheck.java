package org.sahyog.cluster.access;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import org.sahyog.identity.access.Access;

@Singleton
class StakeholderSightCheck extends StakeholderItselfCheck {

    StakeholderSightCheck(Pool pool, ClusterRights rights) {
        super(pool, rights);
    }

    @Override
    Access ofOthers(boolean seesCluster) {
        return seesCluster ? Access.ALLOWED : Access.OUT_OF_SIGHT;
    }
}
