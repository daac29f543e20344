package org.sahyog.network.meeting;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Meetings inside a write, whose network is held. */
@ApplicationScoped
public class MeetingRepository {

    public Uni<Meeting> get(Network network, UUID id) {
        return Entities.hold(Meeting.class, Map.of("networkId", network.id, "id", id));
    }

    Uni<List<Meeting>> planned(Network network) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Meeting where networkId = :network and state = PLANNED order by id",
                                Meeting.class)
                        .setParameter("network", network.id)
                        .getResultList());
    }

    Uni<Void> insert(Meeting meeting) {
        return Entities.insertOr(meeting, "network_meeting_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
