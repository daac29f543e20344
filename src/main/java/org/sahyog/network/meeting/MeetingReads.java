package org.sahyog.network.meeting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Meetings of a network, and those at which somebody is expected. */
@ApplicationScoped
public class MeetingReads {
    private static final String ONE = """
            select cast(jsonb_build_object('id', m.id, 'networkId', m.network_id, 'title', m.title, 'state', m.state,
                'localStart', m.local_start, 'durationMinutes', m.duration_minutes, 'zone', m.zone, 'startsAt', m.starts_at,
                'endsAt', m.ends_at, 'venue', m.venue, 'link', m.link, 'agenda', cast(m.agenda as jsonb), 'officers', m.officers,
                'calledAt', m.called_at, 'calledBy', c.name, 'calledForName', o.name,
                'cancelledReason', m.cancelled_reason, 'cancelledAt', m.cancelled_at,
                'registerNumber', m.register_number, 'registerId', g.id, 'confirmedNumber', m.confirmed_number,
                'confirmedAt', m.confirmed_at, 'confirmedBy', f.name,
                'present', (select count(*) from network_attendance a
                    where a.register_id = g.id and a.presence in ('PRESENT', 'LATE')),
                'resolutions', (select count(*) from network_resolution r where r.meeting_id = m.id),
                'version', m.version) as text)
            from network_meeting m
            left join network_register g on g.meeting_id = m.id and g.number = m.register_number
            left join person c on c.id = m.created_by left join organisation o on o.id = m.on_behalf_of
            left join person f on f.id = m.confirmed_by
            where m.cluster_id = $1 and m.network_id = $2 and m.id = $3
            """;

    private static final String ITEM = """
            select cast(jsonb_build_object('id', m.id, 'clusterId', m.cluster_id, 'networkId', m.network_id, 'networkName', n.name,
                'title', m.title, 'state', m.state, 'localStart', m.local_start, 'zone', m.zone, 'startsAt', m.starts_at,
                'endsAt', m.ends_at, 'venue', m.venue, 'link', m.link, 'confirmed', m.confirmed_number is not null) as text)
            from network_meeting m join network n on n.id = m.network_id
            """;
    private static final String LIST = ITEM + """
            where m.cluster_id = $1 and m.network_id = $2 and ($3::text is null or m.state = $3)
              and ($4::text is null or (m.starts_at, m.id) < ($4::text::timestamptz, $5::text::uuid))
            order by m.starts_at desc, m.id desc limit $6
            """;

    /** Of organisations $1 of person $2: called off ones too, so that nobody comes in vain. */
    private static final String OWN = ITEM + """
            where m.state in ('PLANNED', 'CANCELLED') and m.ends_at >= now()
              and m.network_id in (select b.network_id from network_member b
                where b.organisation_id = any($1) and b.state = 'MEMBER')
              and (m.officers = '{}' or exists (select 1 from network_officer_today t
                where t.network_id = m.network_id and t.person_id = $2 and t.role = any(m.officers)))
              and ($3::text is null or (m.starts_at, m.id) > ($3::text::timestamptz, $4::text::uuid))
            order by m.starts_at, m.id limit $5
            """;

    private final Documents documents;

    MeetingReads(Documents documents) {
        this.documents = documents;
    }

    public Uni<MeetingView> get(UUID clusterId, UUID networkId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, networkId, id), MeetingView.class);
    }

    /** In the transaction of a write. */
    public Uni<MeetingView> written(UUID clusterId, UUID networkId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, networkId, id), MeetingView.class);
    }

    /** Latest first. */
    Uni<Page<MeetingListItem>> list(UUID clusterId, UUID networkId, @Nullable MeetingState state, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addString(state == null ? null : state.name())
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return page(LIST, parameters, page);
    }

    /** Across networks, soonest first. */
    Uni<Page<MeetingListItem>> own(Caller caller, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id())
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return page(OWN, parameters, page);
    }

    private Uni<Page<MeetingListItem>> page(String sql, Tuple parameters, PageRequest page) {
        return documents
                .list(sql, parameters, MeetingListItem.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.startsAt(), row.id())));
    }
}
