package org.sahyog.network.meeting.resolution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Resolutions inside a write, whose network is held. */
@ApplicationScoped
class ResolutionRepository {
    Uni<Resolution> get(Network network, UUID meetingId, UUID id) {
        return Entities.hold(Resolution.class, Map.of("networkId", network.id, "meetingId", meetingId, "id", id));
    }

    Uni<Void> insert(Resolution resolution) {
        return Entities.insertOr(
                resolution, "network_resolution_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }
}
