package org.sahyog.event.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sahyog.event.EventRepository;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Makes series of events and changes what is still ahead of them, in one transaction: all of it or nothing. */
@ApplicationScoped
class EventSeries {
    private static final Sql ADD = Sql.of("""
            insert into event_series (id, cluster_id, rhythm, created_by, on_behalf_of, created_at)
            select :id, :cluster, :rhythm, :by, :behalf, :now
            where not exists (select 1 from event_in_series where event_id = :event)
            """);
    private static final Sql PLACE = Sql.of("""
            insert into event_in_series (cluster_id, series_id, position, event_id)
            select :cluster, :series, o.nth, o.id from unnest(cast(:events as uuid[])) with ordinality o(id, nth)
            """);

    /** From this one on, by their places. */
    private static final Sql AHEAD = Sql.of("""
            select e.id, e.state from event_in_series own
            join event_in_series i on i.series_id = own.series_id and i.position >= own.position
            join event e on e.cluster_id = i.cluster_id and e.id = i.event_id
            where own.cluster_id = :cluster and own.event_id = :event and e.state in ('DRAFT', 'PUBLISHED') and e.starts_at > :now
            order by i.position
            """);

    private static final Sql KNOWN =
            Sql.of("select count(*) from event_in_series where cluster_id = :cluster and event_id = :event");

    private final Copies copies;
    private final Events events;
    private final EventRepository repository;
    private final Extras extras;
    private final SeriesReads reads;
    private final CurrentCaller current;
    private final Clock clock;

    EventSeries(
            Copies copies,
            Events events,
            EventRepository repository,
            Extras extras,
            SeriesReads reads,
            CurrentCaller current,
            Clock clock) {
        this.copies = copies;
        this.events = events;
        this.repository = repository;
        this.extras = extras;
        this.reads = reads;
        this.current = current;
        this.clock = clock;
    }

    /** The seats of the first are held: of two who make a series of it at once, one does. */
    Uni<SeriesView> make(UUID clusterId, UUID eventId, SeriesDraft draft) {
        UUID series = Ids.next();
        return repository
                .lockSeats(clusterId, eventId)
                .chain(() -> add(clusterId, eventId, series, draft))
                .chain(() -> events.get(clusterId, eventId))
                .chain(first -> OneByOne.all(
                        IntStream.range(1, draft.times()).boxed().toList(),
                        nth -> copies.copy(first, draft.rhythm().after(first.localStart(), nth), null)))
                .chain(later -> place(clusterId, series, eventId, later))
                .chain(() -> reads.written(clusterId, eventId));
    }

    private Uni<Void> add(UUID clusterId, UUID eventId, UUID series, SeriesDraft draft) {
        ActingFor acting = current.get().actingFor();
        return ADD.with("id", series)
                .with("cluster", clusterId)
                .with("rhythm", draft.rhythm().name())
                .with("by", current.get().id())
                .with("behalf", acting == null ? null : acting.organisationId())
                .with("now", clock.instant())
                .with("event", eventId)
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, SeriesProblem.IN_ONE))
                .replaceWithVoid();
    }

    private static Uni<Integer> place(UUID clusterId, UUID series, UUID first, List<EventView> later) {
        UUID[] all = IntStream.rangeClosed(0, later.size())
                .mapToObj(nth -> nth == 0 ? first : later.get(nth - 1).id())
                .toArray(UUID[]::new);
        return PLACE.with("cluster", clusterId)
                .with("series", series)
                .with("events", all)
                .update();
    }

    Uni<SeriesView> change(UUID clusterId, UUID eventId, SeriesChange change) {
        return forAhead(
                clusterId,
                eventId,
                false,
                id -> events.get(clusterId, id)
                        .chain(before -> events.change(clusterId, id, change.of(before), unread -> {})
                                .chain(after -> extras.move(before, after))));
    }

    Uni<SeriesView> publish(UUID clusterId, UUID eventId) {
        return forAhead(clusterId, eventId, true, id -> events.publish(clusterId, id));
    }

    Uni<SeriesView> cancel(UUID clusterId, UUID eventId, String reason) {
        return forAhead(clusterId, eventId, false, id -> events.cancel(clusterId, id, reason));
    }

    private Uni<SeriesView> forAhead(UUID clusterId, UUID eventId, boolean drafts, Function<UUID, Uni<?>> deed) {
        return KNOWN.with("cluster", clusterId)
                .with("event", eventId)
                .value(Long.class)
                .invoke(known -> DomainException.refuseIf(known == 0, RequestProblem.NOT_FOUND))
                .chain(() -> ahead(clusterId, eventId, drafts))
                .invoke(ahead -> DomainException.refuseIf(ahead.isEmpty(), SeriesProblem.OVER))
                .chain(ahead -> OneByOne.each(ahead, deed))
                .chain(() -> reads.written(clusterId, eventId));
    }

    private Uni<List<UUID>> ahead(UUID clusterId, UUID eventId, boolean drafts) {
        return AHEAD.with("cluster", clusterId)
                .with("event", eventId)
                .with("now", clock.instant())
                .rows()
                .map(rows -> rows.stream()
                        .filter(row -> !drafts || "DRAFT".equals(row[1]))
                        .map(row -> (UUID) row[0])
                        .toList());
    }
}
