package org.sahyog.network.meeting.resolution;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Resolutions inside a write, whose network is held. */
@ApplicationScoped
class ResolutionRepository {
    Uni<Resolution> get(Network network, UUID meetingId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Resolution where networkId = :network and meetingId = :meeting and id = :id",
                                Resolution.class)
                        .setParameter("network", network.id)
                        .setParameter("meeting", meetingId)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    Uni<Void> insert(Resolution resolution) {
        return Panache.getSession()
                .chain(session -> session.persist(resolution).chain(session::flush))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "network_resolution_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
