package org.sahyog.studytour.itinerary;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventState;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.studytour.stop.StopView;
import org.sahyog.studytour.stop.TourStopState;

/** The programme of a tour for who may see it. */
@ApplicationScoped
class ItineraryReads {
    /** Person $1 with organisations $2 and agencies $3; dropped stops are for calendars, which have them from before. */
    private static final String ONE = """
            select cast(jsonb_build_object('id', e.id, 'state', e.state, 'title', e.title, 'organiserName', case when e.by_network then (
                    select n.name from network n where n.id = e.network_id) else o.name end,
                'localStart', e.local_start, 'localEnd', e.local_end, 'zone', e.zone, 'venue', e.venue,
                'unconfirmedReason', s.unconfirmed_reason,
                'changedAt', greatest(e.changed_at, (select max(c.changed_at) from tour_stop c where c.event_id = e.id)),
                'stops', (select coalesce(jsonb_agg(jsonb_build_object('view', %s, 'sequence', t.sequence + e.sequence, 'changedAt',
                    greatest(t.changed_at, e.changed_at)) order by t.starts_at, t.id), '[]') from %s where t.event_id = e.id)) as text)
            from event e join study_tour s on s.cluster_id = e.cluster_id and s.event_id = e.id join organisation o on o.id = e.organiser_id
            where e.cluster_id = $4 and e.id = $5
            """.formatted(StopView.JSON, StopView.FROM);

    /** As PostgreSQL writes it. */
    record Programme(
            UUID id,
            EventState state,
            String title,
            String organiserName,
            LocalDateTime localStart,
            LocalDateTime localEnd,
            String zone,
            @Nullable String venue,
            @Nullable String unconfirmedReason,
            Instant changedAt,
            List<PlannedStop> stops) {

        ItineraryView in(Locale language) {
            ItineraryWords words = new ItineraryWords(language);
            List<StopView> visited = stops.stream()
                    .map(PlannedStop::view)
                    .filter(stop -> stop.state() != TourStopState.DROPPED)
                    .toList();
            return new ItineraryView(
                    id,
                    state,
                    title,
                    organiserName,
                    words.when(localStart, localEnd),
                    zone,
                    venue,
                    unconfirmedReason,
                    words.days(visited, zone),
                    changedAt);
        }
    }

    /** With what its calendar entry needs. */
    record PlannedStop(StopView view, int sequence, Instant changedAt) {}

    private final Documents documents;
    private final CurrentCaller current;

    ItineraryReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<Programme> get(UUID clusterId, UUID tourId) {
        Tuple values = StopView.reader(current.get()).addUUID(clusterId).addUUID(tourId);
        return documents.get(ONE, values, Programme.class);
    }
}
