package org.sahyog.cluster;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

@ApplicationScoped
class ClusterRepository {
    private static final Sql AGENCY = Sql.of("select agency_id from programme where id = :id");

    private static final Sql PHASES = Sql.of(
            "select phase, since_on, until_on from cluster_phase where cluster_id = :cluster order by since_on, phase");
    private static final Sql PUT_PHASE = Sql.of("""
            insert into cluster_phase (cluster_id, phase, since_on, until_on)
            values (:cluster, :phase, :since, cast(nullif(:until, '') as date))
            on conflict (cluster_id, phase, since_on) do update set until_on = excluded.until_on
            """);
    private static final Sql ADD_AGENCY = Sql.of("""
            insert into cluster_agency (cluster_id, agency_id, role, since_on)
            select :cluster, o.id, :role, :since from organisation o where o.id = :agency and o.kind = 'AGENCY'
            """);

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

    Uni<@Nullable UUID> findAgencyOf(UUID programmeId) {
        return AGENCY.with("id", programmeId).valueIfAny(UUID.class);
    }

    Uni<List<ClusterPhase>> phases(UUID clusterId) {
        return PHASES.with("cluster", clusterId)
                .rows()
                .map(rows -> rows.stream().map(ClusterRepository::phase).toList());
    }

    Uni<Integer> put(UUID clusterId, ClusterPhase phase) {
        return PUT_PHASE
                .with("cluster", clusterId)
                .with("phase", phase.phase().name())
                .with("since", phase.sinceOn())
                .with("until", phase.untilOn() == null ? "" : phase.untilOn().toString())
                .update();
    }

    Uni<Void> add(UUID clusterId, ClusterAgencyDraft agency) {
        return ADD_AGENCY
                .with("cluster", clusterId)
                .with("agency", agency.agencyId())
                .with("role", agency.role().name())
                .with("since", agency.sinceOn())
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cluster_agency_pkey"))
                .transform(twice -> new DomainException(ClusterProblem.AGENCY_TAKES_PART))
                .invoke(rows -> DomainException.refuseIf(rows == 0, ClusterProblem.AGENCY_UNKNOWN))
                .replaceWithVoid();
    }

    private static ClusterPhase phase(Object[] row) {
        return new ClusterPhase(Phase.valueOf((String) row[0]), day(row[1]), row[2] == null ? null : day(row[2]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
