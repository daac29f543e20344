package org.sahyog.workshop.group;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Groups, for person $1 with organisations $2 and agencies $3: who is in them only for those who have a seat, names only for their own. */
@ApplicationScoped
class GroupReads {
    private static final String VIEW =
            """
            select cast(jsonb_build_object('id', g.id, 'workshopId', g.event_id, 'name', g.name, 'theme', g.theme, 'facilitator', g.facilitator,
                'places', g.places, 'taken', (select count(*) from workshop_group_seat s where s.group_id = g.id), 'open', g.open,
                'members', case when known.keeps or exists (select 1 from registration r where r.event_id = g.event_id
                        and r.organisation_id = any($2) and r.seats > 0 and r.state in ('REGISTERED', 'ATTENDED', 'ABSENT')) then (
                    select coalesce(jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisationName', o.name,
                        'registrationId', case when m.own then r.id end, 'place', case when m.own then s.position end,
                        'name', case when m.own then w.name end) order by o.name, r.id, s.position), '[]')
                    from workshop_group_seat s join registration r on r.id = s.registration_id
                    join organisation_today t on t.id = r.organisation_id join organisation o on o.id = t.today_id
                    cross join lateral (select known.keeps or r.organisation_id = any($2) as own) m
                    left join registration_worker w on w.registration_id = r.id and w.position = s.position
                    where s.group_id = g.id) end,
                'formedAt', g.formed_at, 'version', g.version) as text)
            from workshop_group g join event e on e.id = g.event_id cross join lateral (select coalesce(%s, false) or %s as keeps) known
            where g.cluster_id = $4 and g.event_id = $5
            """.formatted(EventSight.organisedBy("$1", "$2"), ClustersToday.isServed("g.cluster_id", "$1", "$3"));

    private static final String ONE = VIEW + " and g.id = $6";
    private static final String ALL = VIEW + """
             and ($6::text is null or (g.formed_at, g.id) > ($6::text::timestamptz, $7)) order by g.formed_at, g.id limit $8
            """;

    private final Documents documents;
    private final CurrentCaller current;

    GroupReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<GroupView> get(UUID clusterId, UUID workshopId, UUID id) {
        return documents.get(ONE, values(clusterId, workshopId).addUUID(id), GroupView.class);
    }

    Uni<Page<GroupView>> list(UUID clusterId, UUID workshopId, PageRequest page) {
        Tuple values = values(clusterId, workshopId)
                .addString(page.after(0, null))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents.list(ALL, values, GroupView.class).map(rows -> Page.of(rows, page, GroupView::key));
    }

    /** In the transaction of a write. */
    Uni<GroupView> written(WorkshopGroup group) {
        return documents.written(ONE, values(group.clusterId, group.eventId).addUUID(group.id), GroupView.class);
    }

    private Tuple values(UUID clusterId, UUID workshopId) {
        Caller caller = current.get();
        return Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds())
                .addUUID(clusterId)
                .addUUID(workshopId);
    }
}
