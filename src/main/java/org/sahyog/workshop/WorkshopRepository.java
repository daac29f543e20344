package org.sahyog.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Workshops, inside a write. Plain statements: the sessions are one JSON value. */
@ApplicationScoped
class WorkshopRepository {
    private static final Sql ADD = Sql.of("""
            insert into workshop (cluster_id, event_id, version, facilitator, outcome, sessions, materials)
            values (:cluster, :event, :version, nullif(:facilitator, ''), nullif(:outcome, ''), cast(cast(:sessions as text) as jsonb),
                array(select jsonb_array_elements_text(cast(cast(:materials as text) as jsonb))))
            """);
    private static final Sql CHANGE = Sql.of("""
            update workshop set facilitator = nullif(:facilitator, ''), outcome = nullif(:outcome, ''),
                sessions = cast(cast(:sessions as text) as jsonb),
                materials = array(select jsonb_array_elements_text(cast(cast(:materials as text) as jsonb))), version = version + 1
            where cluster_id = :cluster and event_id = :event and version = :version
            """);
    private static final Sql GET = Sql.of("""
            select facilitator, outcome, cast(sessions as text), cast(to_jsonb(materials) as text), version
            from workshop where cluster_id = :cluster and event_id = :event
            """);

    private final WorkshopRows rows;
    private final JsonText json;

    WorkshopRepository(WorkshopRows rows, JsonText json) {
        this.rows = rows;
        this.json = json;
    }

    Uni<Workshop> get(UUID clusterId, UUID id) {
        return GET.with("cluster", clusterId)
                .with("event", id)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .map(row -> rows.read(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (Integer) row[4]));
    }

    Uni<Void> add(UUID clusterId, UUID id, Workshop workshop) {
        return write(ADD, clusterId, id, workshop, workshop.version()).replaceWithVoid();
    }

    /** Refused when somebody has changed it since {@code read}. */
    Uni<Void> change(UUID clusterId, UUID id, Workshop workshop, int read) {
        return write(CHANGE, clusterId, id, workshop, read)
                .invoke(changed -> DomainException.refuseIf(changed == 0, RequestProblem.STALE))
                .replaceWithVoid();
    }

    private Uni<Integer> write(Sql sql, UUID clusterId, UUID id, Workshop workshop, int version) {
        return sql.with("cluster", clusterId)
                .with("event", id)
                .with("version", version)
                .with("facilitator", workshop.facilitator() == null ? "" : workshop.facilitator())
                .with("outcome", workshop.outcome() == null ? "" : workshop.outcome())
                .with("sessions", json.of(workshop.sessions()))
                .with("materials", json.of(workshop.materials()))
                .update();
    }
}
