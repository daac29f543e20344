package org.sahyog.studytour.stop;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Stops inside a write that holds their event. */
@ApplicationScoped
class StopRepository {
    /** Members of any cluster: tours visit other clusters. */
    private static final Sql STRANGERS = Sql.of("""
            select h.id from unnest(cast(:hosts as uuid[])) h (id) where not exists (
                select 1 from organisation_today d join stakeholder k on k.organisation_id = d.today_id and k.state = 'ACTIVE'
                where d.id = h.id)
            """);

    private static final Sql NEXT_VERSION =
            Sql.of("update study_tour set version = version + 1 where cluster_id = :cluster and event_id = :event");

    /** Those that are not dropped, in their order. */
    Uni<List<Stop>> of(UUID clusterId, UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Stop s where s.clusterId = :cluster and s.eventId = :event and s.state <> DROPPED order by s.position",
                                Stop.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("event", eventId)
                        .getResultList());
    }

    Uni<Stop> get(UUID clusterId, UUID eventId, UUID id) {
        return Entities.hold(Stop.class, Map.of("clusterId", clusterId, "eventId", eventId, "id", id));
    }

    Uni<Void> add(Stop stop) {
        return Entities.insertOr(stop, "tour_stop_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    /** Those of them that are no organisations of a cluster. */
    Uni<List<UUID>> strangers(List<UUID> hosts) {
        return STRANGERS.with("hosts", hosts.toArray(UUID[]::new)).list(UUID.class);
    }

    /** Who has read the tour before has read another one. */
    Uni<Void> nextVersion(Stop stop) {
        return NEXT_VERSION
                .with("cluster", stop.clusterId)
                .with("event", stop.eventId)
                .update()
                .replaceWithVoid();
    }
}
