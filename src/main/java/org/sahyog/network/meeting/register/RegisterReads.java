package org.sahyog.network.meeting.register;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Registers of a meeting, for those who may read it. */
@ApplicationScoped
class RegisterReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', g.id, 'meetingId', g.meeting_id, 'number', g.number,
                'confirmed', coalesce(g.number = m.confirmed_number, false), 'minutes', %s, 'reason', g.reason,
                'recordedAt', g.recorded_at, 'recordedBy', p.name, 'recordedForName', o.name, 'attendance', %s) as text)
            from network_register g join network_meeting m on m.id = g.meeting_id
            left join person p on p.id = g.created_by left join organisation o on o.id = g.on_behalf_of
            where m.cluster_id = $1 and m.network_id = $2 and g.meeting_id = $3
            """;
    private static final String ATTENDANCE = """
            (select coalesce(jsonb_agg(jsonb_build_object('organisationId', a.organisation_id, 'organisationName', o.name,
                'presence', a.presence, 'note', a.note, 'people', (
                    select coalesce(jsonb_agg(jsonb_build_object('personId', e.person_id, 'name', coalesce(w.name, e.name))
                        order by e.position), '[]')
                    from network_attendee e left join person w on w.id = e.person_id
                    where e.register_id = a.register_id and e.organisation_id = a.organisation_id))
                order by o.name, o.id), '[]')
            from network_attendance a join organisation o on o.id = a.organisation_id where a.register_id = g.id)""";
    private static final String ONE = DOCUMENT.formatted("g.minutes", ATTENDANCE) + " and g.id = $4";
    private static final String LIST =
            DOCUMENT.formatted("null", "null") + " and g.number < $4 order by g.number desc limit $5";

    private final Documents documents;

    RegisterReads(Documents documents) {
        this.documents = documents;
    }

    Uni<RegisterView> get(UUID clusterId, UUID networkId, UUID meetingId, UUID id) {
        return documents
                .get(ONE, Tuple.of(clusterId, networkId, meetingId, id), RegisterView.class)
                .map(RegisterView::rendered);
    }

    /** In the transaction of a write. */
    Uni<RegisterView> written(UUID clusterId, UUID networkId, UUID meetingId, UUID id) {
        return documents
                .written(ONE, Tuple.of(clusterId, networkId, meetingId, id), RegisterView.class)
                .map(RegisterView::rendered);
    }

    /** The latest first. */
    Uni<Page<RegisterView>> list(UUID clusterId, UUID networkId, UUID meetingId, PageRequest page) {
        List<String> after = page.after();
        int before = after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.get(0));
        return documents
                .list(LIST, Tuple.of(clusterId, networkId, meetingId, before, page.fetch()), RegisterView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.number())));
    }
}
