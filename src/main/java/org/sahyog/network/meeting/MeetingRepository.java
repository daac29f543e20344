package org.sahyog.network.meeting;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Meetings inside a write, whose network is held. */
@ApplicationScoped
public class MeetingRepository {
    private static final Sql ZONE = Sql.of("select zone from cluster where id = :id");

    public Uni<Meeting> get(Network network, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Meeting where networkId = :network and id = :id", Meeting.class)
                        .setParameter("network", network.id)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    Uni<List<Meeting>> planned(Network network) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Meeting where networkId = :network and state = PLANNED order by id",
                                Meeting.class)
                        .setParameter("network", network.id)
                        .getResultList());
    }

    Uni<ZoneId> zone(Network network) {
        return ZONE.with("id", network.clusterId).value(String.class).map(ZoneId::of);
    }

    Uni<Void> insert(Meeting meeting) {
        return Panache.getSession()
                .chain(session -> session.persist(meeting).chain(session::flush))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "network_meeting_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
