package org.sahyog.cluster;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

@ApplicationScoped
class ClusterRepository {
    Uni<Cluster> insert(Cluster cluster) {
        return Entities.insertOr(cluster, "cluster_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                .replaceWith(cluster);
    }

    Uni<Cluster> get(UUID clusterId) {
        return Panache.getSession()
                .chain(session -> session.find(Cluster.class, clusterId))
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    /** With a new version, for a change beside the row: its view has changed, and two such changes wait for each other. */
    Uni<Cluster> touch(UUID clusterId) {
        return Panache.getSession()
                .chain(session -> session.find(Cluster.class, clusterId, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }
}
