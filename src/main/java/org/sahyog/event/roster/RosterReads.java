package org.sahyog.event.roster;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.EventSight;
import org.sahyog.event.listing.Conditions;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** The places of an event, first registered first. A query names only what is asked for. */
@ApplicationScoped
public class RosterReads {
    private static final String PRESENCE = """
            case when r.state in ('WAITLISTED', 'OFFERED') then 'WAITING' when came.at is not null then 'CAME'
                when r.state in ('ATTENDED', 'ABSENT') then 'ABSENT' else 'EXPECTED' end""";

    /**
     * For person $4 with organisations $3, who runs clusters for agencies $5; at session $6, where one is asked for. What belongs to a place is
     * looked up place by place: PostgreSQL takes a registration for one of a thousand places, and joined would read those of all events.
     */
    private static final String LINES = """
            select cast(jsonb_build_object('registrationId', r.id, 'place', n, 'name', w.name,
                'phone', case when phones.shown then w.phone else masked(w.phone) end,
                'organisationId', r.organisation_id, 'organisationName', o.name, 'organisationKind', o.kind,
                'clusterName', (select c.name from stakeholder s join cluster c on c.id = s.cluster_id
                    where s.organisation_id = o.id and s.state = 'ACTIVE' order by s.cluster_id = r.cluster_id desc, s.active_at limit 1),
                'groupId', g.id, 'groupName', g.name,
                'state', r.state, 'presence', %s, 'cameAt', came.at, 'sessions', (select jsonb_agg(a.session_id order by a.came_at, a.session_id)
                    from session_attended a where a.registration_id = r.id and a.position = n),
                'walkIn', coalesce(t.walk_in, false),
                'edition', coalesce((select k.edition from seat_code k where k.registration_id = r.id and k.position = n), 0),
                'registeredAt', r.registered_at) as text)
            from registration r join organisation o on o.id = r.organisation_id
            join event e on e.cluster_id = r.cluster_id and e.id = r.event_id
            cross join lateral (select %s or r.organisation_id = any($3) or r.at_counter_by is not null and %s as shown) phones
            cross join lateral generate_series(1, case when r.state in ('WAITLISTED', 'OFFERED') then r.wanted else r.seats end) n
            left join lateral (select name, phone from registration_worker where registration_id = r.id and position = n limit 1) w on true
            left join lateral (select id, came_at, walk_in from attendance where registration_id = r.id and position = n and undone_at is null
                and r.state not in ('WAITLISTED', 'OFFERED') limit 1) t on true
            left join lateral (select came_at from session_attended where registration_id = r.id and position = n and session_id = $6
                limit 1) at_session on true
            cross join lateral (select case when $6::uuid is null then t.came_at else at_session.came_at end as at) came
            left join lateral (select group_id from workshop_group_seat where registration_id = r.id and position = n limit 1) gs on true
            left join workshop_group g on g.id = gs.group_id
            where r.cluster_id = $1 and r.event_id = $2 and r.state not in ('CANCELLED', 'REJECTED')
            """.formatted(
                    PRESENCE, EventSight.organisedBy("$4", "$3"), ClustersToday.isServed("r.cluster_id", "$4", "$5"));

    private static final String ORDER = " order by r.registered_at, r.id, n limit ";

    private final Documents documents;

    RosterReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<RosterLineView>> list(UUID clusterId, UUID eventId, Caller caller, RosterFilter filter, PageRequest page) {
        List<String> after = page.after();
        RosterPlace place = after.isEmpty()
                ? null
                : new RosterPlace(
                        OffsetDateTime.parse(after.get(0)),
                        UUID.fromString(after.get(1)),
                        Integer.parseInt(after.get(2)));
        return lines(clusterId, eventId, caller, filter, place, page.fetch())
                .map(lines -> Page.of(
                        lines, page, line -> List.of(line.registeredAt(), line.registrationId(), line.place())));
    }

    /** {@code after}: the line before them; from the beginning where there is none. */
    public Uni<List<RosterLineView>> lines(
            UUID clusterId, UUID eventId, Caller caller, RosterFilter filter, @Nullable RosterPlace after, int most) {
        UUID[] organisations = caller.organisationIds().toArray(UUID[]::new);
        Tuple given = Tuple.of(clusterId, eventId, organisations, caller.id(), caller.agencyIds(), filter.sessionId);
        Conditions those = new Conditions(LINES, given)
                .and("r.state = ", name(filter.state))
                .and("r.organisation_id = ", filter.organisationId)
                .and("o.kind = ", name(filter.organisationKind))
                .and("gs.group_id = ", filter.groupId)
                .and(PRESENCE + " = ", name(filter.presence));
        filter.patterns().forEach(pattern -> those.and("concat_ws(' ', w.name, o.name) ilike ", pattern));
        if (after != null) {
            those.and("(r.registered_at, r.id) >= ", after.registeredAt(), after.registrationId())
                    .and("(r.registered_at, r.id, n) > ", after.registeredAt(), after.registrationId(), after.place());
        }
        String sql = those.sql() + ORDER + those.given(most);
        return documents.list(sql, those.parameters(), RosterLineView.class);
    }

    private static @Nullable String name(@Nullable Enum<?> asked) {
        return asked == null ? null : asked.name();
    }
}
