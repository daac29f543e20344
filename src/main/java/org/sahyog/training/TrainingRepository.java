package org.sahyog.training;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Trainings, inside a write. An event of this kind that was planned as a plain one gets its row when there is more to say of it. */
@ApplicationScoped
class TrainingRepository {
    private static final Sql WRITE = Sql.of("""
            insert into training (cluster_id, event_id, trainees, modules, trainers, attendance_percent, pass_score, anchored_at, version)
            values (:cluster, :event, cast(:trainees as text[]), cast(cast(:modules as text) as jsonb), cast(cast(:trainers as text) as jsonb),
                :attendance, :score, :anchor, :version)
            on conflict (event_id) do update set trainees = excluded.trainees, modules = excluded.modules, trainers = excluded.trainers,
                attendance_percent = excluded.attendance_percent, pass_score = excluded.pass_score, anchored_at = excluded.anchored_at,
                version = excluded.version
            """);
    private static final Sql GET = Sql.of("""
            select %s from event e left join training t on t.event_id = e.id
            where e.cluster_id = :cluster and e.id = :event and e.kind = 'TRAINING'
            """.formatted(TrainingRows.DOCUMENT));
    private static final Sql COPY = Sql.of("""
            insert into training (cluster_id, event_id, trainees, modules, trainers, attendance_percent, pass_score, anchored_at)
            select cluster_id, :to, trainees, modules, trainers, attendance_percent, pass_score, anchored_at
            from training where cluster_id = :cluster and event_id = :from
            """);
    private static final Sql COLLEAGUE = Sql.of("""
            select p.id from person p join affiliation_today a on a.person_id = p.id
            where p.username = :username and a.organisation_id = :organisation limit 1
            """);

    private final TrainingRows rows;
    private final JsonText json;

    TrainingRepository(TrainingRows rows, JsonText json) {
        this.rows = rows;
        this.json = json;
    }

    Uni<TrainingRows.Read> get(UUID clusterId, UUID id) {
        return GET.with("cluster", clusterId)
                .with("event", id)
                .valueOr(String.class, () -> new DomainException(RequestProblem.NOT_FOUND))
                .map(rows::read);
    }

    /** The seats of its event are held by who changes it, so that no two write at once. */
    Uni<Void> write(UUID clusterId, UUID id, Training training, JsonArray trainers, LocalDateTime anchor, int version) {
        return WRITE.with("cluster", clusterId)
                .with("event", id)
                .with("trainees", training.trainees().stream().map(Enum::name).toArray(String[]::new))
                .with("modules", json.of(training.modules()))
                .with("trainers", trainers.encode())
                .with("attendance", training.attendancePercent())
                .with("score", training.passScore())
                .with("anchor", anchor)
                .with("version", version)
                .update()
                .replaceWithVoid();
    }

    Uni<Void> copy(UUID clusterId, UUID from, UUID to) {
        return COPY.with("cluster", clusterId)
                .with("from", from)
                .with("to", to)
                .update()
                .replaceWithVoid();
    }

    /** As they are kept: of those with an account no name, which is theirs to change. */
    Uni<JsonArray> trainers(List<TrainerDraft> drafts, UUID organiser) {
        return OneByOne.all(drafts, draft -> trainer(draft, organiser)).map(JsonArray::new);
    }

    private static Uni<JsonObject> trainer(TrainerDraft draft, UUID organiser) {
        JsonObject trainer = new JsonObject();
        if (draft.organisation() != null) {
            trainer.put("organisation", draft.organisation());
        }
        String username = draft.username();
        if (username == null) {
            return Uni.createFrom().item(trainer.put("name", draft.name()));
        }
        return COLLEAGUE
                .with("username", username)
                .with("organisation", organiser)
                .valueOr(UUID.class, () -> new DomainException(TrainingProblem.TRAINER_UNKNOWN, username))
                .map(person -> trainer.put("personId", person.toString()));
    }
}
