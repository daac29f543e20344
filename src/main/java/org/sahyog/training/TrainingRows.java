package org.sahyog.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.JsonText;

/** Trainings from PostgreSQL’s JSON: event e, and training t where it has more to say. */
@ApplicationScoped
class TrainingRows {
    /** One text with all that a training adds to event e. */
    static final String DOCUMENT = """
            cast(jsonb_build_object('trainees', coalesce(t.trainees, '{}'), 'modules', coalesce(t.modules, '[]'),
                'attendancePercent', coalesce(t.attendance_percent, 0), 'passScore', t.pass_score, 'version', coalesce(t.version, 0),
                'anchor', coalesce(t.anchored_at, e.local_start), 'start', e.local_start,
                'trainers', (select coalesce(jsonb_agg(jsonb_build_object('personId', w.value ->> 'personId',
                        'name', coalesce(p.name, w.value ->> 'name'), 'organisation', w.value ->> 'organisation') order by w.ordinality), '[]')
                    from jsonb_array_elements(coalesce(t.trainers, '[]')) with ordinality w
                    left join person p on p.id = cast(w.value ->> 'personId' as uuid))) as text)
            """;

    private record Document(
            List<Trainees> trainees,
            List<TrainingModule> modules,
            int attendancePercent,
            @Nullable Integer passScore,
            int version,
            LocalDateTime anchor,
            LocalDateTime start,
            List<TrainerView> trainers) {}

    /** A training with its trainers. */
    record Read(Training training, List<TrainerView> trainers) {}

    private final JsonText json;

    TrainingRows(JsonText json) {
        this.json = json;
    }

    Read read(String document) {
        Document found = json.read(document, Document.class);
        Training training = new Training(
                found.trainees(), found.modules(), found.attendancePercent(), found.passScore(), found.version());
        return new Read(training.at(found.start(), found.anchor()), found.trainers());
    }
}
