package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** My events, whichever cluster holds them. */
@ApplicationScoped
class AgendaReads {
    private static final String AGENDA = """
            select e.id, e.cluster_id, c.name as cluster_name, e.kind, e.state, e.title, e.starts_at, e.ends_at, e.zone, e.venue,
                e.link, r.id as registration_id, r.seats,
                f.id as offer_id, case when r.state = 'WAITLISTED' then 'WAITING' when r.id is not null then r.state
                    when %1$s then 'ORGANISING' else 'CLUSTER' end as mine
            from event e
            join cluster c on c.id = e.cluster_id
            left join lateral (select r.id, r.seats, r.state, r.party_id from registration r
                where r.event_id = e.id and r.organisation_id = any($1) and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')
                order by r.id limit 1) r on true
            left join seat_offer f on f.party_id = r.party_id and f.state = 'OPEN'
            where e.state in ('PUBLISHED', 'CANCELLED') and e.ends_at >= $3 and (e.starts_at, e.id) > ($4, $5)
              and (r.id is not null or %1$s
                or e.cluster_id in (%2$s) and %3$s)
            order by e.starts_at, e.id limit $6
            """.formatted(
                    EventSight.organisedBy("$2", "$1"),
                    ClustersToday.ofPerson("$2", "$1"),
                    EventSight.unlessOfOthers("$2", "$1"));

    private final Pool pool;

    AgendaReads(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AgendaItem>> from(Instant from, Caller caller, PageRequest page) {
        List<String> after = page.after();
        Instant lastStart = after.isEmpty() ? Instant.parse("0001-01-01T00:00:00Z") : Instant.parse(after.get(0));
        UUID lastId = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1));
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id())
                .addOffsetDateTime(from.atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(lastStart.atOffset(ZoneOffset.UTC))
                .addUUID(lastId)
                .addInteger(page.fetch());
        return pool.preparedQuery(AGENDA)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AgendaReads::item)
                        .toList())
                .map(items -> Page.of(items, page, item -> List.of(item.startsAt(), item.eventId())));
    }

    private static AgendaItem item(Row row) {
        return new AgendaItem(
                row.getUUID("id"),
                row.getUUID("cluster_id"),
                row.getString("cluster_name"),
                row.getString("kind"),
                row.getString("state"),
                row.getString("title"),
                row.getOffsetDateTime("starts_at").toInstant(),
                row.getOffsetDateTime("ends_at").toInstant(),
                row.getString("zone"),
                row.getString("venue"),
                row.getString("link"),
                AgendaPart.valueOf(row.getString("mine")),
                row.getUUID("registration_id"),
                row.getInteger("seats"),
                row.getUUID("offer_id"));
    }
}
