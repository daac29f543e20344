package org.sahyog.event.page.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.event.EventView;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Whose feed an address is, and what is in it now. */
@ApplicationScoped
class FeedReads {
    /** What was is in the calendar for so long. */
    private static final Duration PAST = Duration.ofDays(60);

    private static final int MOST = 500;

    private static final String IN_FORCE =
            "select made_at, number from calendar_feed where person_id = $1 and secret_hash is not null";

    /** Organisations that were merged into hers are hers. */
    private static final String READER = """
            select p.id, p.language, array(select v.organisation_id from speaker v where v.person_id = p.id) as organisations
            from calendar_feed f join person p on p.id = f.person_id
            where f.secret_hash = decode($1, 'hex') and p.erased_at is null
            """;

    /**
     * Of what it is off, those who waited learn it too. Who has seats sees the event wherever she went since; who organises it, while she
     * is of its cluster or keeps its network.
     */
    private static final String EVENTS = EventView.SELECT.replaceFirst(
                    "select ", "select mine.state as part, greatest(e.changed_at, mine.changed_at) as told_at, ")
            + """
             left join lateral (select r.state, r.changed_at from registration r
                where r.event_id = e.id and r.organisation_id = any($1)
                  and (r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED', 'ATTENDED', 'ABSENT')
                    or r.state = 'CANCELLED' and e.state = 'CANCELLED' and exists (select 1 from seat_log l
                        where l.event_id = e.id and l.registration_id = r.id and l.what = 'ENDED' and l.reason = 'EVENT_CANCELLED'))
                order by r.state not in ('WAITLISTED', 'OFFERED', 'CANCELLED') desc, r.id limit 1) mine on true
            where e.id in (
                    select r.event_id from registration r where r.organisation_id = any($1)
                    union select o.id from event o where o.organiser_id = any($1) and not o.by_network and o.starts_at > $4
                    union select s.event_id from event_speaker s where s.person_id = $2 and s.state = 'AGREED'
                    union select o.id from event o join network_keeper_today k on k.network_id = o.network_id
                        where k.person_id = $2 and o.by_network and o.starts_at > $4)
                and e.state in ('PUBLISHED', 'CANCELLED') and e.ends_at > $3
                and (mine.state is not null
                    or exists (select 1 from event_speaker s where s.person_id = $2 and s.event_id = e.id and s.state = 'AGREED')
                    or %s and (e.by_network or e.cluster_id in (%s)))
            order by e.starts_at desc, e.id limit %s
            """.formatted(EventSight.organisedBy("$2", "$1"), ClustersToday.ofPerson("$2", "$1"), MOST);

    /** Whoever has the address reads what this person may. */
    record Reader(UUID id, String language, List<UUID> organisations) {}

    private final Pool pool;
    private final Clock clock;

    FeedReads(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<CalendarFeedView> inForce(UUID person) {
        return pool.preparedQuery(IN_FORCE).execute(Tuple.of(person)).map(rows -> {
            DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
            Row row = rows.iterator().next();
            return new CalendarFeedView(
                    null, null, row.getOffsetDateTime("made_at").toInstant(), row.getInteger("number"));
        });
    }

    /** Empty for what is no address in force. */
    Uni<Optional<Reader>> reader(String text) {
        return FeedSecret.parse(text)
                .map(secret -> pool.preparedQuery(READER)
                        .execute(Tuple.of(secret.hash()))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .findFirst()
                                .map(FeedReads::reader)))
                .orElse(Uni.createFrom().item(Optional.empty()));
    }

    private static Reader reader(Row row) {
        return new Reader(row.getUUID("id"), row.getString("language"), List.of(row.getArrayOfUUIDs("organisations")));
    }

    Uni<List<FeedEvent>> events(Reader reader) {
        var ended = clock.instant().minus(PAST).atOffset(ZoneOffset.UTC);
        // Nothing takes longer than a year: what began before that is over.
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(reader.organisations().toArray(UUID[]::new))
                .addUUID(reader.id())
                .addOffsetDateTime(ended)
                .addOffsetDateTime(ended.minusYears(1));
        return pool.preparedQuery(EVENTS)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FeedReads::event)
                        .toList());
    }

    private static FeedEvent event(Row row) {
        String part = row.getString("part");
        return new FeedEvent(
                EventView.of(row),
                "WAITLISTED".equals(part) || "OFFERED".equals(part),
                row.getOffsetDateTime("told_at").toInstant());
    }
}
