package org.sahyog.studytour;

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
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.studytour.place.OptionView;
import org.sahyog.studytour.rule.TourRule;
import org.sahyog.studytour.stop.StopView;

/** What is shown of study tours, for person $1 with organisations $2, who runs clusters for agencies $3. */
@ApplicationScoped
class StudyTourReads {
    private static final String PART =
            """
            cast(jsonb_build_object('unconfirmedReason', y.unconfirmed_reason, 'tellersFirst', %s, 'ownTellersFirst', y.tellers_first, 'version', y.version,
                'stops', (select coalesce(jsonb_agg(%s order by t.position), '[]') from %s where t.event_id = e.id and t.state <> 'DROPPED'),
                'options', (select coalesce(jsonb_agg(%s order by o.position), '[]') from tour_option o
                    where o.event_id = e.id and o.dropped_at is null)) as text)
            """.formatted(TourRule.TELLERS_FIRST, StopView.JSON, StopView.FROM, OptionView.JSON);
    private static final String TOUR = " join study_tour y on y.cluster_id = e.cluster_id and y.event_id = e.id";
    private static final String FROM =
            "select " + PART + " as part, " + EventView.SELECT.substring("select ".length()) + TOUR;
    private static final String ONE = FROM + " where e.cluster_id = $4 and e.id = $5";
    private static final String WRITTEN =
            "select " + PART + " from event e" + TOUR + " where e.cluster_id = $4 and e.id = $5";
    private static final String UPCOMING =
            FROM + """
             where e.cluster_id = $4 and e.ends_at > now()
             and (e.state in ('PUBLISHED', 'CANCELLED') or $5 or %s) and %s
             and ($6::text is null or (e.starts_at, e.id) > ($6::text::timestamptz, $7::text::uuid))
            order by e.starts_at, e.id limit $8
            """.formatted(EventSight.organisedBy("$1", "$2"), EventSight.unlessOfOthers("$1", "$2"));

    private final Pool pool;
    private final JsonText json;
    private final Documents documents;
    private final CurrentCaller current;

    StudyTourReads(Pool pool, JsonText json, Documents documents, CurrentCaller current) {
        this.pool = pool;
        this.json = json;
        this.documents = documents;
        this.current = current;
    }

    Uni<StudyTourView> get(UUID clusterId, UUID id) {
        return pool.preparedQuery(ONE)
                .execute(reader().addUUID(clusterId).addUUID(id))
                .map(found -> {
                    DomainException.refuseIf(found.size() == 0, RequestProblem.NOT_FOUND);
                    return view(found.iterator().next());
                });
    }

    Uni<Page<StudyTourView>> upcoming(UUID clusterId, boolean serves, PageRequest page) {
        Tuple values = reader().addUUID(clusterId)
                .addBoolean(serves)
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return pool.preparedQuery(UPCOMING)
                .execute(values)
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(this::view)
                        .toList())
                .map(views -> Page.of(views, page, view -> List.of(view.event().startsAt(), view.id())));
    }

    /** In the transaction of a write. */
    Uni<StudyTourView> written(EventView event) {
        Tuple values = reader().addUUID(event.clusterId()).addUUID(event.id());
        return documents.written(WRITTEN, values, TourPart.class).map(part -> StudyTourView.of(event, part));
    }

    private StudyTourView view(Row row) {
        return StudyTourView.of(EventView.of(row), json.read(row.getString("part"), TourPart.class));
    }

    private Tuple reader() {
        return StopView.reader(current.get());
    }
}
