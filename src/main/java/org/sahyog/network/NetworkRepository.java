package org.sahyog.network;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Networks inside a write. Always locked first, before anything of them is read that the write depends on. */
@ApplicationScoped
public class NetworkRepository {
    /** Held until the end, so that nobody leaves the cluster while he comes into one of its networks. */
    private static final Sql STAKEHOLDER = Sql.of("""
            select s.id from stakeholder s where s.cluster_id = :cluster and s.organisation_id = :organisation
                and s.state = 'ACTIVE' for share
            """);

    private static final Sql SERVES = Sql.of("select " + ClustersToday.isServed(":cluster", ":person", ":agencies"));
    private static final Sql CLUSTER_OF = Sql.of("select cluster_id from network where id = :id");

    /** Waits for whoever changes something in it. */
    public Uni<Network> lock(UUID clusterId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Network where clusterId = :cluster and id = :id", Network.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    /** One that still acts. */
    public Uni<Network> lockActive(UUID clusterId, UUID id) {
        return lock(clusterId, id).invoke(Network::refuseUnlessActive);
    }

    /** For deadlines and steps that know the network alone. */
    public Uni<Network> lock(UUID id) {
        return CLUSTER_OF.with("id", id).value(UUID.class).chain(clusterId -> lock(clusterId, id));
    }

    /** Before the network is locked: leaving the cluster locks in this order too. */
    public Uni<Void> refuseUnlessStakeholder(UUID clusterId, UUID organisationId) {
        return STAKEHOLDER
                .with("cluster", clusterId)
                .with("organisation", organisationId)
                .rowIfAny()
                .invoke(found -> DomainException.refuseIf(found == null, NetworkProblem.NOT_STAKEHOLDER))
                .replaceWithVoid();
    }

    /** Whether the caller is an agent of the cluster, or runs it for one of its agencies. */
    public Uni<Boolean> serves(UUID clusterId, Caller caller) {
        return SERVES.with("cluster", clusterId)
                .with("person", caller.id())
                .with("agencies", caller.agencyIds())
                .value(Boolean.class);
    }

    Uni<Void> insert(Network network) {
        return Panache.getSession()
                .chain(session -> session.persist(network).chain(session::flush))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "network_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
