package org.sahyog.training.result;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Results as the organiser reads them. */
@ApplicationScoped
class ResultReads {
    private static final String RESULT = """
            select cast(jsonb_build_object('id', r.id, 'trainingId', r.event_id, 'registrationId', r.registration_id, 'position', r.position,
                'organisationId', o.id, 'organisationName', o.name, 'name', r.name, 'outcome', r.outcome, 'judged', r.judged, 'score', r.score,
                'followsCheckIn', r.follows_check_in, 'attendanceReason', r.attendance_reason,
                'attended', r.attended, 'sessions', r.sessions, 'minutes', r.minutes, 'endedOn', r.ended_on,
                'owned', r.person_id is not null, 'recordedAt', r.recorded_at, 'version', r.version) as text)
            from training_result r join organisation_today t on t.id = r.organisation_id join organisation o on o.id = t.today_id
            where r.cluster_id = $1 and r.event_id = $2
            """;
    private static final String ONE = RESULT + " and r.id = $3";
    private static final String THOSE = RESULT + " and r.id = any($3) order by array_position($3, r.id)";
    private static final String PAGE = RESULT + """
             and ($3::text is null or (r.recorded_at, r.id) > ($3::text::timestamptz, $4::text::uuid))
            order by r.recorded_at, r.id limit $5
            """;

    private final Documents documents;

    ResultReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<ResultView>> page(UUID clusterId, UUID trainingId, PageRequest page) {
        Tuple values = Tuple.of(clusterId, trainingId, page.after(0, null), page.after(1, null), page.fetch());
        return documents.list(PAGE, values, ResultView.class).map(rows -> Page.of(rows, page, ResultView::key));
    }

    Uni<ResultView> get(UUID clusterId, UUID trainingId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, trainingId, id), ResultView.class);
    }

    /** In the transaction of a write. */
    Uni<ResultView> written(UUID clusterId, UUID trainingId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, trainingId, id), ResultView.class);
    }

    /** In the transaction of a write, in their order. */
    Uni<List<ResultView>> written(UUID clusterId, UUID trainingId, List<UUID> ids) {
        Tuple values = Tuple.of(clusterId, trainingId, ids.toArray(UUID[]::new));
        return documents.writtenList(THOSE, values, ResultView.class);
    }
}
