package org.sahyog.event.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Who has answered, and what waits, inside a write. */
@ApplicationScoped
class FeedbackRepository {
    /** Whether registration r had seats in its event. */
    static final String HAD_SEATS = "r.state in ('REGISTERED', 'ATTENDED') and r.seats > 0";

    /** Whether fewer people of its organisation have answered than it had seats. */
    static final String HAS_ROOM = """
            r.seats > (select count(*) from feedback_giver v where v.event_id = r.event_id and v.organisation_id = r.organisation_id)""";

    private static final Sql PLACE = Sql.of("""
            insert into feedback_box (event_id, cluster_id) select e.id, e.cluster_id from event e where e.cluster_id = :cluster and e.id = :event
            on conflict do nothing
            """);
    private static final Sql HOLD = Sql.of("""
            select e.cluster_id, e.state = 'PUBLISHED', e.ends_at, cast(b.waiting as text)
            from feedback_box b join event e on e.cluster_id = b.cluster_id and e.id = b.event_id where b.event_id = :event for update of b
            """);
    private static final Sql GIVEN = Sql.of("""
            select exists (select 1 from feedback_giver where event_id = :event and person_id = :person)
            """);
    private static final Sql ASKED = Sql.of("""
            select r.organisation_id, %s from registration r
            where r.event_id = :event and r.organisation_id = any(cast(:organisations as uuid[])) and %s order by 2 desc, r.organisation_id limit 1
            """.formatted(HAS_ROOM, HAD_SEATS));
    private static final Sql GIVE = Sql.of("""
            insert into feedback_giver (event_id, cluster_id, person_id, organisation_id) values (:event, :cluster, :person, :organisation)
            """);
    private static final Sql KEEP =
            Sql.of("update feedback_box set waiting = cast(cast(:waiting as text) as jsonb) where event_id = :event");

    /** All that waits becomes one batch. */
    private static final Sql TELL = Sql.of("""
            with told as (
                update feedback_box b set waiting = '[]', batches = b.batches + 1, answers = b.answers + jsonb_array_length(b.waiting)
                from (select event_id, waiting from feedback_box where event_id = :event) before
                where b.event_id = before.event_id returning b.cluster_id, b.event_id, b.batches, before.waiting)
            insert into feedback_said (cluster_id, event_id, batch, question, value)
            select t.cluster_id, t.event_id, t.batches, s.key, s.value
            from told t cross join lateral jsonb_array_elements(t.waiting) w cross join lateral jsonb_each_text(w.value) s order by random()
            """);

    private final JsonText json;

    FeedbackRepository(JsonText json) {
        this.json = json;
    }

    /** The answers of one event that wait, held until the transaction ends. */
    record Held(UUID clusterId, boolean published, Instant endedAt, Box box) {}

    /** The organisation for which somebody was asked, and whether one more of its people may answer. */
    record Asked(UUID organisation, boolean hasRoom) {}

    Uni<Held> hold(UUID clusterId, UUID eventId) {
        return PLACE.with("cluster", clusterId)
                .with("event", eventId)
                .update()
                .chain(() -> hold(eventId))
                .invoke(held ->
                        DomainException.refuseIf(!held.clusterId().equals(clusterId), RequestProblem.NOT_FOUND));
    }

    Uni<Held> hold(UUID eventId) {
        return HOLD.with("event", eventId)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .map(row -> new Held(
                        (UUID) row[0], (Boolean) row[1], ((OffsetDateTime) row[2]).toInstant(), box((String) row[3])));
    }

    @SuppressWarnings("unchecked") // As keep() wrote it.
    private Box box(String waiting) {
        return new Box(List.of((Map<String, String>[]) json.read(waiting, Map[].class)));
    }

    Uni<Boolean> hasGiven(UUID eventId, UUID person) {
        return GIVEN.with("event", eventId).with("person", person).value(Boolean.class);
    }

    Uni<Asked> asked(UUID eventId, List<UUID> organisations) {
        return ASKED.with("event", eventId)
                .with("organisations", organisations.toArray(UUID[]::new))
                .rowOr(() -> new DomainException(FeedbackProblem.NOT_ASKED))
                .map(row -> new Asked((UUID) row[0], (Boolean) row[1]));
    }

    Uni<Void> give(UUID clusterId, UUID eventId, UUID person, UUID organisation) {
        return GIVE.with("event", eventId)
                .with("cluster", clusterId)
                .with("person", person)
                .with("organisation", organisation)
                .update()
                .replaceWithVoid();
    }

    Uni<Void> keep(UUID eventId, Box box) {
        return KEEP.with("event", eventId)
                .with("waiting", json.of(box.waiting()))
                .update()
                .replaceWithVoid();
    }

    Uni<Void> tell(UUID eventId) {
        return TELL.with("event", eventId).update().replaceWithVoid();
    }
}
