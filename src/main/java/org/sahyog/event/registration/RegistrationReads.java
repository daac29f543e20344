package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What is shown of registrations. Full phones go to the organiser and to the organisation whose workers they are. */
@ApplicationScoped
class RegistrationReads {
    private static final String FROM = """
            select r.*, o.name as organisation_name, (e.organiser_id = any($3) or r.organisation_id = any($3)) as full_view,
                coalesce((select jsonb_agg(jsonb_build_object('name', w.name, 'phone', w.phone) order by w.position)
                    from registration_worker w
                    where w.cluster_id = r.cluster_id and w.registration_id = r.id), '[]')::text as workers
            from registration r join organisation o on o.id = r.organisation_id
            join event e on e.cluster_id = r.cluster_id and e.id = r.event_id
            where r.cluster_id = $1 and r.event_id = $2
            """;
    private static final String ONE = FROM + " and r.id = $4";
    private static final String OWN = FROM + """
             and r.organisation_id = any($4)
            order by (r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')) desc, r.registered_at desc, r.id desc limit 1
            """;
    private static final String ROSTER = FROM + """
             and ($4::text is null or (r.registered_at, r.id) > ($4::text::timestamptz, $5::text::uuid))
            order by r.registered_at, r.id limit $6
            """;

    private final Pool pool;
    private final WorkerNames names;

    RegistrationReads(Pool pool, WorkerNames names) {
        this.pool = pool;
        this.names = names;
    }

    Uni<RegistrationView> get(UUID clusterId, UUID eventId, UUID id, Caller caller) {
        return one(ONE, base(clusterId, eventId, caller).addUUID(id));
    }

    /** Of the organisation acted for, or of any that the caller belongs to; the one in force before those withdrawn. */
    Uni<RegistrationView> own(UUID clusterId, UUID eventId, Caller caller) {
        List<UUID> organisations = caller.actingFor() == null
                ? caller.organisationIds()
                : List.of(caller.actingFor().organisationId());
        return one(OWN, base(clusterId, eventId, caller).addArrayOfUUID(organisations.toArray(UUID[]::new)));
    }

    Uni<Page<RegistrationView>> roster(UUID clusterId, UUID eventId, Caller caller, PageRequest page) {
        List<String> after = page.after();
        Tuple parameters = base(clusterId, eventId, caller)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return pool.preparedQuery(ROSTER)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::view)
                        .toList())
                .map(views -> Page.of(views, page, view -> List.of(view.registeredAt(), view.id())));
    }

    private static Tuple base(UUID clusterId, UUID eventId, Caller caller) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new));
    }

    private Uni<RegistrationView> one(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters).map(rows -> {
            DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
            return view(rows.iterator().next());
        });
    }

    private RegistrationView view(Row row) {
        RegistrationView view = new RegistrationView(
                row.getUUID("id"),
                row.getUUID("cluster_id"),
                row.getUUID("event_id"),
                row.getUUID("organisation_id"),
                row.getString("organisation_name"),
                RegistrationState.valueOf(row.getString("state")),
                row.getInteger("seats"),
                names.read(row.getString("workers")),
                row.getString("note"),
                row.getOffsetDateTime("registered_at").toInstant(),
                row.getOffsetDateTime("withdrawn_at") == null
                        ? null
                        : row.getOffsetDateTime("withdrawn_at").toInstant(),
                row.getInteger("version"));
        return row.getBoolean("full_view") ? view : view.masked();
    }
}
