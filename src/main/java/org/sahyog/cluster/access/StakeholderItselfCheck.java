package org.sahyog.cluster.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.RightReads;

@Singleton
class StakeholderItselfCheck implements AccessCheck {

    private static final String OWN =
            "select 1 from stakeholder where cluster_id = $1 and id = $2 and organisation_id = any($3)";
    private static final UUID NOTHING = new UUID(0, 0);

    private final RightReads reads;
    private final ClusterRights rights;

    StakeholderItselfCheck(RightReads reads, ClusterRights rights) {
        this.reads = reads;
        this.rights = rights;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        UUID clusterId = AccessCheck.id(path, "clusterId").orElse(NOTHING);
        UUID stakeholderId = AccessCheck.id(path, "stakeholderId").orElse(NOTHING);
        UUID[] organisations = caller.organisationIds().toArray(UUID[]::new);
        Tuple parameters =
                Tuple.tuple().addUUID(clusterId).addUUID(stakeholderId).addArrayOfUUID(organisations);
        return reads.of(caller.subject(), OWN, parameters, rows -> rows.size() > 0)
                .chain(own -> own
                        ? Uni.createFrom().item(Access.ALLOWED)
                        : rights.of(caller, clusterId).map(standing -> ofOthers(standing.sees())));
    }

    Access ofOthers(boolean seesCluster) {
        return seesCluster ? Access.NO_RIGHT : Access.OUT_OF_SIGHT;
    }
}
