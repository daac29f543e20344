package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** My events, meetings and tasks, whichever cluster or network they are of. */
@ApplicationScoped
class AgendaReads {
    private static final String EVENTS = """
            select 'EVENT' as kind, e.id, e.cluster_id, c.name as cluster_name, cast(null as uuid) as network_id,
                cast(null as text) as network_name, e.title, e.state = 'CANCELLED' as cancelled, e.starts_at, e.ends_at, e.zone,
                e.venue, e.link, e.kind as event_kind,
                case when r.state = 'WAITLISTED' then 'WAITING' when r.state in ('ATTENDED', 'ABSENT') then 'REGISTERED' when r.id is not null then r.state
                    when %4$s then 'SPEAKING' when %1$s then 'ORGANISING' else 'CLUSTER' end as mine,
                r.id as registration_id, r.seats, f.id as offer_id, cast(null as uuid) as organisation_id, cast(null as date) as due_on
            from event e
            join cluster c on c.id = e.cluster_id
            left join lateral (select r.id, r.seats, r.state, r.party_id from registration r
                where r.event_id = e.id and r.organisation_id = any($1) and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED', 'ATTENDED', 'ABSENT')
                order by r.id limit 1) r on true
            left join seat_offer f on f.party_id = r.party_id and f.state = 'OPEN'
            where e.state in ('PUBLISHED', 'CANCELLED') and e.ends_at >= $3 and (e.starts_at, e.id) > ($4, $5)
              and (r.id is not null or %1$s or %4$s
                or e.cluster_id in (%2$s) and %3$s)
            order by e.starts_at, e.id limit $6
            """.formatted(
                    EventSight.organisedBy("$2", "$1"),
                    ClustersToday.ofPerson("$2", "$1"),
                    EventSight.unlessOfOthers("$2", "$1"),
                    "e.id in (select s.event_id from event_speaker s where s.person_id = $2 and s.state = 'AGREED')");

    private static final String MEETINGS = """
            select 'MEETING', m.id, m.cluster_id, c.name, n.id, n.name, m.title, m.state = 'CANCELLED', m.starts_at, m.ends_at, m.zone,
                m.venue, m.link, null, null, null, null, null, null, null
            from network_meeting m join network n on n.id = m.network_id join cluster c on c.id = m.cluster_id
            where m.ends_at >= $3 and (m.starts_at, m.id) > ($4, $5)
              and m.network_id in (select b.network_id from network_member b
                where b.organisation_id = any($1) and b.state = 'MEMBER')
              and (m.officers = '{}' or exists (select 1 from network_officer_today t
                where t.network_id = m.network_id and t.person_id = $2 and t.role = any(m.officers)))
            order by m.starts_at, m.id limit $6
            """;

    /** What is overdue goes on until now. */
    private static final String TASKS = """
            select 'TASK', t.id, t.cluster_id, c.name, n.id, n.name, t.title, false, d.starts_at, d.ends_at, c.zone,
                null, null, null, null, null, null, null, t.organisation_id, t.due_on
            from network_task t join network n on n.id = t.network_id join cluster c on c.id = t.cluster_id
            cross join lateral (select cast(t.due_on as timestamp) at time zone c.zone as starts_at,
                cast(t.due_on + 1 as timestamp) at time zone c.zone as ends_at) d
            where t.state = 'OPEN' and t.organisation_id = any($1) and coalesce(t.person_id, $2) = $2
              and greatest(d.ends_at, $7) >= $3 and (d.starts_at, t.id) > ($4, $5)
            order by d.starts_at, t.id limit $6
            """;

    private static final String AGENDA =
            "(" + EVENTS + ") union all (" + MEETINGS + ") union all (" + TASKS + ") order by starts_at, id limit $6";

    private final Pool pool;
    private final Clock clock;

    AgendaReads(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** {@code from}: now where it is null. */
    Uni<Page<AgendaItem>> from(@Nullable Instant from, Caller caller, PageRequest page) {
        List<String> after = page.after();
        Instant lastStart = after.isEmpty() ? Instant.parse("0001-01-01T00:00:00Z") : Instant.parse(after.get(0));
        UUID lastId = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1));
        Instant now = clock.instant();
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id())
                .addOffsetDateTime((from == null ? now : from).atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(lastStart.atOffset(ZoneOffset.UTC))
                .addUUID(lastId)
                .addInteger(page.fetch())
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return pool.preparedQuery(AGENDA)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AgendaReads::item)
                        .toList())
                .map(items -> Page.of(items, page, AgendaItem::key));
    }

    private static AgendaItem item(Row row) {
        String eventKind = row.getString("event_kind");
        String mine = row.getString("mine");
        return new AgendaItem(
                AgendaKind.valueOf(row.getString("kind")),
                row.getUUID("id"),
                row.getUUID("cluster_id"),
                row.getString("cluster_name"),
                row.getUUID("network_id"),
                row.getString("network_name"),
                row.getString("title"),
                row.getBoolean("cancelled"),
                row.getOffsetDateTime("starts_at").toInstant(),
                row.getOffsetDateTime("ends_at").toInstant(),
                row.getString("zone"),
                row.getString("venue"),
                row.getString("link"),
                eventKind == null ? null : EventKind.valueOf(eventKind),
                mine == null ? null : AgendaPart.valueOf(mine),
                row.getUUID("registration_id"),
                row.getInteger("seats"),
                row.getUUID("offer_id"),
                row.getUUID("organisation_id"),
                row.getLocalDate("due_on"));
    }
}
