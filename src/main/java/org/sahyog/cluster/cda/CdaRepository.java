package org.sahyog.cluster.cda;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.Days;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

@ApplicationScoped
class CdaRepository {
    private static final Sql ZONE = Sql.of("select zone from cluster where id = :id for no key update");

    private static final Sql PERSON = Sql.of("""
            select id from person
            where erased_at is null and (id = :id or (:username <> '' and lower(username) = :username)) limit 1
            """);
    private static final Sql OVERLAPPING = Sql.of("""
            select cast(min(since_on) as text) from cda_assignment
            where cluster_id = :cluster and person_id = :person
              and (until_on is null or (until_on >= cast(:since as date) and until_on >= since_on))
              and since_on <= cast(coalesce(nullif(:until, ''), 'infinity') as date)
            """);

    /** The cluster's zone; holds the cluster, so that nobody is assigned twice at once. */
    Uni<ZoneId> lockedZone(UUID clusterId) {
        return ZONE.with("id", clusterId).value(String.class).map(ZoneId::of);
    }

    Uni<UUID> person(@Nullable UUID personId, @Nullable String username) {
        return PERSON.with("id", personId == null ? new UUID(0, 0) : personId)
                .with(
                        "username",
                        username == null || personId != null
                                ? ""
                                : username.strip().toLowerCase(Locale.ROOT))
                .valueOr(
                        UUID.class,
                        () -> new DomainException(ClusterProblem.PERSON_UNKNOWN)
                                .at(personId == null ? "/username" : "/personId"));
    }

    Uni<Void> refuseOverlap(UUID clusterId, UUID personId, Days days) {
        return OVERLAPPING
                .with("cluster", clusterId)
                .with("person", personId)
                .with("since", days.since())
                .with("until", days.until() == null ? "" : days.until().toString())
                .valueIfAny(String.class)
                .invoke(since -> DomainException.refuseIf(since != null, ClusterProblem.ALREADY_ASSIGNED, since))
                .replaceWithVoid();
    }

    Uni<Void> insert(CdaAssignment assignment) {
        return Entities.insert(assignment);
    }

    Uni<CdaAssignment> get(UUID clusterId, UUID id) {
        return Entities.hold(CdaAssignment.class, Map.of("clusterId", clusterId, "id", id));
    }
}
