package org.sahyog.cluster.phase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.database.Sql;

/** Phases of clusters, the earliest first, inside a write. */
@ApplicationScoped
public class ClusterPhases {
    private static final Sql PHASES = Sql.of(
            "select phase, since_on, until_on from cluster_phase where cluster_id = :cluster order by since_on, phase");
    private static final Sql PUT_PHASE = Sql.of("""
            insert into cluster_phase (cluster_id, phase, since_on, until_on)
            values (:cluster, :phase, :since, cast(nullif(:until, '') as date))
            on conflict (cluster_id, phase, since_on) do update set until_on = excluded.until_on
            """);

    public Uni<List<ClusterPhase>> of(UUID clusterId) {
        return PHASES.with("cluster", clusterId)
                .rows()
                .map(rows -> rows.stream().map(ClusterPhases::phase).toList());
    }

    public Uni<Integer> put(UUID clusterId, ClusterPhase phase) {
        return PUT_PHASE
                .with("cluster", clusterId)
                .with("phase", phase.phase().name())
                .with("since", phase.sinceOn())
                .with("until", phase.untilOn() == null ? "" : phase.untilOn().toString())
                .update();
    }

    private static ClusterPhase phase(Object[] row) {
        return new ClusterPhase(Phase.valueOf((String) row[0]), day(row[1]), row[2] == null ? null : day(row[2]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
