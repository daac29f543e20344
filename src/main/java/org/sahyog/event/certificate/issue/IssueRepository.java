package org.sahyog.event.certificate.issue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.Earned;
import org.sahyog.event.certificate.check.CertificateCode;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.request.CurrentRequest;

/** Certificates that are issued, inside a write. */
@ApplicationScoped
class IssueRepository {
    private static final Sql STANDING = Sql.of("""
            select registration_id, position, id from certificate where cluster_id = :cluster and event_id = :event and revoked_at is null
            """);

    /** What it says is taken from the event as it is now; it follows the one that the place had before. */
    private static final Sql ADD = Sql.of("""
            with added as (
                select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as a(id uuid, registration uuid, place integer,
                    organisation uuid, name text, holder uuid, minutes integer, code text)),
            c as (
                insert into certificate (id, cluster_id, event_id, registration_id, position, organisation_id, code, replaces_id, language,
                    name, holder_id, organisation_name, kind, title, organiser_name, place, first_on, last_on, minutes, signatory_name,
                    signatory_office, zone, issued_at, created_by, on_behalf_of)
                select a.id, e.cluster_id, e.id, a.registration, a.place, a.organisation, a.code,
                    (select b.id from certificate b where b.registration_id = a.registration and b.position = a.place
                        order by b.issued_at desc, b.id desc limit 1),
                    cast(:language as text), a.name, a.holder, case when e.kind <> 'TRAINING' then o.name end, e.kind, e.title,
                    case when e.by_network then (select n.name from network n where n.id = e.network_id) else h.name end,
                    nullif(btrim(e.venue), ''), cast(e.local_start as date), cast(e.local_end as date), a.minutes,
                    cast(:signatory as text), cast(:office as text), e.zone, cast(:now as timestamptz), cast(:person as uuid), cast(:behalf as uuid)
                from added a
                join event e on e.cluster_id = :cluster and e.id = :event
                join organisation_today t on t.id = a.organisation join organisation o on o.id = t.today_id
                join organisation_today u on u.id = e.organiser_id join organisation h on h.id = u.today_id
                returning *)
            select c.id, c.cluster_id, e.organiser_id, c.organisation_id, c.kind, c.holder_id from c join event e on e.id = c.event_id
            """);

    private final JsonText json;
    private final CurrentRequest current;
    private final SecureRandom random = new SecureRandom();

    IssueRepository(JsonText json, CurrentRequest current) {
        this.json = json;
        this.current = current;
    }

    Uni<Map<CertifiedPlace, UUID>> standing(UUID clusterId, UUID eventId) {
        return STANDING.with("cluster", clusterId)
                .with("event", eventId)
                .rows()
                .map(rows -> rows.stream().collect(Collectors.toMap(IssueRepository::place, row -> (UUID) row[2])));
    }

    private static CertifiedPlace place(Object[] row) {
        return new CertifiedPlace((UUID) row[0], ((Number) row[1]).intValue());
    }

    Uni<List<Object[]>> add(
            UUID clusterId, UUID eventId, List<Issuing.New> certificates, IssueDraft draft, Instant now) {
        return ADD.with("rows", json.of(certificates.stream().map(this::row).toList()))
                .with("cluster", clusterId)
                .with("event", eventId)
                .with("language", draft.language())
                .with("signatory", draft.signatoryName())
                .with("office", draft.signatoryOffice())
                .with("now", now)
                .with("person", current.person())
                .with("behalf", current.onBehalfOf())
                .rows();
    }

    private Map<String, @Nullable Object> row(Issuing.New certificate) {
        Earned earned = certificate.earned();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", certificate.id());
        row.put("registration", earned.place().registrationId());
        row.put("place", earned.place().place());
        row.put("organisation", earned.organisationId());
        row.put("name", earned.name());
        row.put("holder", earned.holderId());
        row.put("minutes", earned.minutes());
        row.put("code", CertificateCode.random(random).text());
        return row;
    }
}
