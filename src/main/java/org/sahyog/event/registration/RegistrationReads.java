package org.sahyog.event.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.event.waiting.WaitingView;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** What is shown of registrations. Full phones go to the organiser and to the organisation whose workers they are. */
@ApplicationScoped
class RegistrationReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', r.id, 'clusterId', r.cluster_id, 'eventId', r.event_id,
                'organisationId', r.organisation_id, 'organisationName', o.name, 'state', r.state, 'seats', r.seats,
                'wanted', r.wanted, 'note', r.note, 'registeredAt', r.registered_at, 'withdrawnAt', r.withdrawn_at,
                'atCounter', r.at_counter_by is not null, 'version', r.version,
                'workers', (select coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'phone',
                        case when e.organiser_id = any(cast($3 as uuid[])) or r.organisation_id = any(cast($3 as uuid[])) then w.phone
                        else left(w.phone, 3) || repeat('•', greatest(length(w.phone) - 7, 0)) || right(w.phone, 4) end)
                        order by w.position), '[]')
                    from registration_worker w where w.cluster_id = r.cluster_id and w.registration_id = r.id),
                'waiting', case when r.wanted > 0 then %s end) as text)
            from registration r join organisation o on o.id = r.organisation_id
            join event e on e.cluster_id = r.cluster_id and e.id = r.event_id
            where r.cluster_id = $1 and r.event_id = $2
            """.formatted(WaitingView.DOCUMENT.formatted("r.party_id"));
    private static final String ONE = DOCUMENT + " and r.id = $4";
    private static final String OWN = DOCUMENT + """
             and r.organisation_id = any($4)
            order by (r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')) desc, r.registered_at desc, r.id desc limit 1
            """;
    private static final String ROSTER = DOCUMENT + """
             and ($4::text is null or (r.registered_at, r.id) > ($4::text::timestamptz, $5::text::uuid))
            order by r.registered_at, r.id limit $6
            """;

    private final Pool pool;
    private final ObjectMapper json;
    private final CurrentRequest request;

    RegistrationReads(Pool pool, ObjectMapper json, CurrentRequest request) {
        this.pool = pool;
        this.json = json;
        this.request = request;
    }

    Uni<RegistrationView> get(UUID clusterId, UUID eventId, UUID id, Caller caller) {
        return one(ONE, base(clusterId, eventId, caller).addUUID(id));
    }

    /** Of the organisation acted for, or of any that the caller belongs to; the one in force before those withdrawn. */
    Uni<RegistrationView> own(UUID clusterId, UUID eventId, Caller caller) {
        List<UUID> organisations = caller.speaksFor();
        return one(OWN, base(clusterId, eventId, caller).addArrayOfUUID(organisations.toArray(UUID[]::new)));
    }

    Uni<Page<RegistrationView>> roster(UUID clusterId, UUID eventId, Caller caller, PageRequest page) {
        List<String> after = page.after();
        Tuple parameters = base(clusterId, eventId, caller)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return list(ROSTER, parameters)
                .map(views -> Page.of(views, page, view -> List.of(view.registeredAt(), view.id())));
    }

    /** In the transaction of a write, after what it has changed. */
    Uni<RegistrationView> written(UUID clusterId, UUID eventId, UUID id, Caller caller) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(named(ONE), String.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("event", eventId)
                        .setParameter("organisations", caller.organisationIds().toArray(UUID[]::new))
                        .setParameter("id", id)
                        .getSingleResult())
                .map(this::view);
    }

    private static String named(String sql) {
        return sql.replace("$1", ":cluster")
                .replace("$2", ":event")
                .replace("$3", ":organisations")
                .replace("$4", ":id");
    }

    private static Tuple base(UUID clusterId, UUID eventId, Caller caller) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new));
    }

    private Uni<RegistrationView> one(String sql, Tuple parameters) {
        return list(sql, parameters).map(views -> {
            DomainException.refuseIf(views.isEmpty(), RequestProblem.NOT_FOUND);
            return views.get(0);
        });
    }

    private Uni<List<RegistrationView>> list(String sql, Tuple parameters) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> view(row.getString(0)))
                        .toList());
    }

    private RegistrationView view(String document) {
        try {
            return json.readValue(document, RegistrationView.class).in(request.language());
        } catch (JsonProcessingException queryAndViewDiffer) {
            throw new IllegalStateException(queryAndViewDiffer);
        }
    }
}
