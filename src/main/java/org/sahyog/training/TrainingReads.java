package org.sahyog.training;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.event.EventView;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What is shown of trainings. */
@ApplicationScoped
class TrainingReads {
    private static final String FROM =
            EventView.SELECT.replaceFirst("select ", "select " + TrainingRows.DOCUMENT.strip() + " as training_text, ")
                    + " left join training t on t.event_id = e.id";
    private static final String ONE = FROM + " where e.cluster_id = $1 and e.id = $2 and e.kind = 'TRAINING'";
    private static final String UPCOMING =
            FROM + """
             where e.cluster_id = $1 and e.kind = 'TRAINING' and e.ends_at > now()
             and (e.state in ('PUBLISHED', 'CANCELLED') or $2 or %s) and %s
             and ($4::text is null or (e.starts_at, e.id) > ($4::text::timestamptz, $5::text::uuid))
            order by e.starts_at, e.id limit $6
            """.formatted(EventSight.organisedBy("$7", "$3"), EventSight.unlessOfOthers("$7", "$3"));

    private final Pool pool;
    private final TrainingRows rows;

    TrainingReads(Pool pool, TrainingRows rows) {
        this.pool = pool;
        this.rows = rows;
    }

    Uni<TrainingView> get(UUID clusterId, UUID id) {
        return pool.preparedQuery(ONE).execute(Tuple.of(clusterId, id)).map(found -> {
            DomainException.refuseIf(found.size() == 0, RequestProblem.NOT_FOUND);
            return view(found.iterator().next());
        });
    }

    Uni<Page<TrainingView>> upcoming(UUID clusterId, Caller caller, boolean serves, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addBoolean(serves)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch())
                .addUUID(caller.id());
        return pool.preparedQuery(UPCOMING)
                .execute(parameters)
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(this::view)
                        .toList())
                .map(views -> Page.of(views, page, view -> List.of(view.event().startsAt(), view.id())));
    }

    private TrainingView view(Row row) {
        TrainingRows.Read read = rows.read(row.getString("training_text"));
        return TrainingView.of(EventView.of(row), read.training(), read.trainers());
    }
}
