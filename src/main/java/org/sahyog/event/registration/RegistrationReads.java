package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.event.waiting.SeatLogLine;
import org.sahyog.event.waiting.WaitingView;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.request.CurrentRequest;

/**
 * What is shown of registrations. Full phones go to the organiser, to the organisation whose workers they are, and to the agents who may
 * change what one of them registered at the counter.
 */
@ApplicationScoped
class RegistrationReads {
    /** For person $4 with organisations $3, who runs clusters for agencies $5. */
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', r.id, 'clusterId', r.cluster_id, 'eventId', r.event_id,
                'organisationId', r.organisation_id, 'organisationName', o.name, 'state', r.state,
                'seats', case when r.state = 'CANCELLED' then 0 else r.seats end,
                'came', (select count(*) from attendance t where t.registration_id = r.id and t.undone_at is null),
                'wanted', r.wanted, 'note', r.note, 'registeredAt', r.registered_at, 'withdrawnAt', r.withdrawn_at,
                'atCounter', r.at_counter_by is not null, 'version', r.version,
                'workers', (select coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'phone',
                        case when phones.shown then w.phone else masked(w.phone) end)
                        order by w.position), '[]')
                    from registration_worker w where w.cluster_id = r.cluster_id and w.registration_id = r.id),
                'waiting', case when r.wanted > 0 then %s end,
                'last', case when r.wanted = 0 and (r.party_id is not null or r.state = 'CANCELLED') then (
                    select %s from seat_log l where l.registration_id = r.id order by l.id desc limit 1) end) as text)
            from registration r join organisation o on o.id = r.organisation_id
            join event e on e.cluster_id = r.cluster_id and e.id = r.event_id,
            lateral (select %s or r.organisation_id = any(cast($3 as uuid[]))
                or r.at_counter_by is not null and %s as shown) phones
            where r.cluster_id = $1 and r.event_id = $2
            """.formatted(
                    WaitingView.OF_REGISTRATION,
                    SeatLogLine.DOCUMENT,
                    EventSight.organisedBy("$4", "cast($3 as uuid[])"),
                    ClustersToday.isServed("r.cluster_id", "$4", "$5"));

    private static final String ONE = DOCUMENT + " and r.id = $6";
    private static final String OWN = DOCUMENT + """
             and r.organisation_id = any($6)
            order by (r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')) desc, r.registered_at desc, r.id desc limit 1
            """;
    private static final String ROSTER = DOCUMENT + """
             and ($6::text is null or (r.registered_at, r.id) > ($6::text::timestamptz, $7::text::uuid))
            order by r.registered_at, r.id limit $8
            """;

    private final Documents documents;
    private final CurrentRequest request;

    RegistrationReads(Documents documents, CurrentRequest request) {
        this.documents = documents;
        this.request = request;
    }

    Uni<RegistrationView> get(UUID clusterId, UUID eventId, UUID id, Caller caller) {
        return documents
                .get(ONE, base(clusterId, eventId, caller).addUUID(id), RegistrationView.class)
                .map(this::told);
    }

    /** Of the organisation acted for, or of any that the caller belongs to; the one in force before those withdrawn. */
    Uni<RegistrationView> own(UUID clusterId, UUID eventId, Caller caller) {
        Tuple parameters = base(clusterId, eventId, caller)
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new));
        return documents.get(OWN, parameters, RegistrationView.class).map(this::told);
    }

    Uni<Page<RegistrationView>> roster(UUID clusterId, UUID eventId, Caller caller, PageRequest page) {
        Tuple parameters = base(clusterId, eventId, caller)
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return documents
                .list(ROSTER, parameters, RegistrationView.class)
                .map(views -> views.stream().map(this::told).toList())
                .map(views -> Page.of(views, page, view -> List.of(view.registeredAt(), view.id())));
    }

    /** In the transaction of a write, after what it has changed. */
    Uni<RegistrationView> written(UUID clusterId, UUID eventId, UUID id, Caller caller) {
        return documents
                .written(ONE, base(clusterId, eventId, caller).addUUID(id), RegistrationView.class)
                .map(this::told);
    }

    private static Tuple base(UUID clusterId, UUID eventId, Caller caller) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id())
                .addArrayOfUUID(caller.agencyIds());
    }

    private RegistrationView told(RegistrationView view) {
        return view.in(request.language());
    }
}
