package org.sahyog.network;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Networks inside a write. Always locked first, before anything of them is read that the write depends on. */
@ApplicationScoped
public class NetworkRepository {
    private static final Sql CLUSTER_OF = Sql.of("select cluster_id from network where id = :id");

    private final ClusterMembership stakeholders;

    NetworkRepository(ClusterMembership stakeholders) {
        this.stakeholders = stakeholders;
    }

    /** Waits for whoever changes something in it. */
    public Uni<Network> lock(UUID clusterId, UUID id) {
        return Entities.hold(Network.class, Map.of("clusterId", clusterId, "id", id));
    }

    /** One that still acts. */
    public Uni<Network> lockActive(UUID clusterId, UUID id) {
        return lock(clusterId, id).invoke(Network::refuseUnlessActive);
    }

    /** For deadlines and steps that know the network alone. */
    public Uni<Network> lock(UUID id) {
        return CLUSTER_OF.with("id", id).value(UUID.class).chain(clusterId -> lock(clusterId, id));
    }

    /**
     * Held until the end, so that nobody leaves the cluster while he comes into one of its networks; before the network is locked, since
     * leaving the cluster locks in this order too.
     */
    public Uni<Void> refuseUnlessStakeholder(UUID clusterId, UUID organisationId) {
        return stakeholders
                .has(clusterId, organisationId)
                .invoke(member -> DomainException.refuseIf(!member, NetworkProblem.NOT_STAKEHOLDER))
                .replaceWithVoid();
    }

    Uni<Void> insert(Network network) {
        return Entities.insertOr(network, "network_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
