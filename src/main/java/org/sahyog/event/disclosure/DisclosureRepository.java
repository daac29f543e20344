package org.sahyog.event.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** The sheet of an event. One that was never filled in has the version 0 and no row. */
@ApplicationScoped
class DisclosureRepository {
    /** By cluster $1 and event $2. */
    static final String READ = """
            select e.kind, coalesce(cast(d.answers as text), '{}'), d.changed_at, coalesce(d.version, 0)
            from event e left join event_disclosure d on d.event_id = e.id where e.cluster_id = $1 and e.id = $2
            """;

    private static final Sql WRITE = Sql.of("""
            insert into event_disclosure as d (event_id, cluster_id, answers, changed_at, created_by, on_behalf_of, version)
            values (:event, :cluster, cast(cast(:answers as text) as jsonb), :now, :person, :behalf, 1)
            on conflict (event_id) do update set answers = excluded.answers, changed_at = excluded.changed_at,
                created_by = excluded.created_by, on_behalf_of = excluded.on_behalf_of, version = d.version + 1
            """);

    /** As it stands in the database. */
    record Found(Disclosure sheet, @Nullable Instant changedAt, int version) {}

    private final JsonText json;
    private final CurrentRequest request;

    DisclosureRepository(JsonText json, CurrentRequest request) {
        this.json = json;
        this.request = request;
    }

    Uni<Found> get(UUID clusterId, UUID eventId) {
        return Sql.rows(READ, clusterId, eventId).map(rows -> {
            DomainException.refuseIf(rows.isEmpty(), RequestProblem.NOT_FOUND);
            Object[] row = rows.get(0);
            return found((String) row[0], (String) row[1], (OffsetDateTime) row[2], (Integer) row[3]);
        });
    }

    @SuppressWarnings("unchecked") // Written by ourselves: text by text.
    Found found(String kind, String answers, @Nullable OffsetDateTime changedAt, int version) {
        Map<String, String> said = json.read(answers, Map.class);
        return new Found(
                new Disclosure(EventKind.valueOf(kind), said),
                changedAt == null ? null : changedAt.toInstant(),
                version);
    }

    Uni<Void> write(UUID clusterId, UUID eventId, Disclosure sheet, Instant now) {
        return WRITE.with("event", eventId)
                .with("cluster", clusterId)
                .with("answers", json.of(sheet.answers()))
                .with("now", now)
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update()
                .replaceWithVoid();
    }
}
