package org.sahyog.event.waiting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What is shown of those who wait. */
@ApplicationScoped
class WaitingReads {
    private static final String OFFER =
            "select cast(" + OfferView.DOCUMENT + " as text) from seat_offer f where f.id = $1";
    private static final String GROUP = """
            select cast(jsonb_build_object('id', g.id, 'eventId', g.event_id, 'leaderId', g.leader_id, 'state', g.state,
                'waiting', %s,
                'members', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'name', o.name,
                        'registrationId', m.id, 'seats', m.wanted + case when m.state = 'REGISTERED' then m.seats else 0 end)
                        order by m.registered_at, m.id), '[]')
                    from registration m join organisation o on o.id = m.organisation_id
                    where m.party_id = g.id and m.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')),
                'invited', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', i.organisation_id, 'name', o.name)
                        order by o.name), '[]')
                    from waiting_invitation i join organisation o on o.id = i.organisation_id
                    where i.party_id = g.id and not exists (select 1 from registration m
                        where m.party_id = g.id and m.organisation_id = i.organisation_id
                        and m.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')))) as text)
            from waiting_party g where g.id = $1
            """.formatted(WaitingView.OF_PARTY);
    private static final String LINE = GROUP.replace("g.id = $1", """
             g.cluster_id = $1 and g.event_id = $2 and g.state in ('WAITING', 'OFFERED')
              and (-g.priority, g.behind, g.joined_at, g.id) > ($3, $4, $5::text::timestamptz, $6)
            order by g.priority desc, g.behind, g.joined_at, g.id limit $7
            """);
    private static final String LOG =
            "select cast(" + SeatLogLine.NAMED_IF.formatted("($3 or l.organisation_id = any($4))") + """
             as text)
            from seat_log l where l.cluster_id = $1 and l.event_id = $2 and l.id > $5
            order by l.id limit $6
            """;

    private final Documents documents;

    WaitingReads(Documents documents) {
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<OfferView> offer(UUID id) {
        return documents.written(OFFER, Tuple.of(id), OfferView.class);
    }

    Uni<GroupView> group(UUID id, Locale language) {
        return documents.get(GROUP, Tuple.of(id), GroupView.class).map(group -> group.in(language));
    }

    /** In the transaction of a write. */
    Uni<GroupView> writtenGroup(UUID id, Locale language) {
        return documents.written(GROUP, Tuple.of(id), GroupView.class).map(group -> group.in(language));
    }

    Uni<Page<GroupView>> line(UUID clusterId, UUID eventId, Locale language, PageRequest page) {
        List<String> after = page.after();
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addInteger(after.isEmpty() ? -1000 : Integer.valueOf(after.get(0)))
                .addBoolean(!after.isEmpty() && Boolean.parseBoolean(after.get(1)))
                .addString(after.isEmpty() ? "-infinity" : after.get(2))
                .addUUID(page.afterId(3))
                .addInteger(page.fetch());
        return documents
                .list(LINE, parameters, GroupView.class)
                .map(groups -> groups.stream().map(each -> each.in(language)).toList())
                .map(groups -> Page.of(groups, page, GroupView::key));
    }

    /** {@code all}: the caller may see whose seats they are; else only her own organisations'. */
    Uni<Page<SeatLogLine>> log(
            UUID clusterId, UUID eventId, Caller caller, boolean all, Locale language, PageRequest page) {
        List<String> after = page.after();
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addBoolean(all)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addLong(after.isEmpty() ? 0L : Long.valueOf(after.get(0)))
                .addInteger(page.fetch());
        return documents
                .list(LOG, parameters, SeatLogLine.class)
                .map(lines -> lines.stream().map(each -> each.in(language)).toList())
                .map(lines -> Page.of(lines, page, line -> List.of(line.id())));
    }
}
