package org.sahyog.event.certificate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Certificates as the organiser, the firm that sent her, and she herself read them. */
@ApplicationScoped
public class CertificateReads {
    private static final String VIEW = """
            select cast(jsonb_build_object('id', c.id, 'clusterId', c.cluster_id, 'eventId', c.event_id, 'registrationId', c.registration_id,
                'place', c.position, 'code', c.code, 'state', case when c.revoked_at is null then 'STANDING' else 'REVOKED' end,
                'language', c.language, 'name', c.name, 'organisationName', c.organisation_name, 'kind', c.kind, 'title', c.title,
                'organiserName', c.organiser_name, 'venue', c.place, 'firstOn', c.first_on, 'lastOn', c.last_on, 'minutes', c.minutes,
                'signatoryName', c.signatory_name, 'signatoryOffice', c.signatory_office, 'zone', c.zone, 'issuedAt', c.issued_at,
                'revokedAt', c.revoked_at, 'revokedBecause', c.revoked_because, 'revokedReason', %s, 'replacesId', c.replaces_id,
                'replacedById', (select n.id from certificate n where n.replaces_id = c.id)) as text)
            from certificate c
            """;
    private static final String ORGANISERS =
            VIEW.formatted("c.revoked_reason") + " where c.cluster_id = $1 and c.event_id = $2";

    /** The firm reads no result of a training (ADR 46), and so no certificate. */
    private static final String FIRMS = VIEW.formatted("null")
            + " where c.cluster_id = $1 and c.event_id = $2 and c.registration_id = $3 and c.kind <> 'TRAINING'";

    private static final String HERS = VIEW.formatted("null") + " where c.holder_id = $1";

    private static final String ORDER = " order by c.issued_at, c.id limit ";

    private final Documents documents;

    CertificateReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<CertificateView>> page(UUID clusterId, UUID eventId, @Nullable CertificateState state, PageRequest page) {
        String stands = state == null
                ? ""
                : state == CertificateState.STANDING ? " and c.revoked_at is null" : " and c.revoked_at is not null";
        return page(ORGANISERS + stands, Tuple.of(clusterId, eventId), page);
    }

    public Uni<Page<CertificateView>> ofRegistration(
            UUID clusterId, UUID eventId, UUID registrationId, PageRequest page) {
        return page(FIRMS, Tuple.of(clusterId, eventId, registrationId), page);
    }

    private Uni<Page<CertificateView>> page(String sql, Tuple values, PageRequest page) {
        int given = values.size();
        values.addString(page.after(0, null)).addString(page.after(1, null)).addInteger(page.fetch());
        String time = "$" + (given + 1);
        String id = "$" + (given + 2);
        String after = " and (" + time + "::text is null or (c.issued_at, c.id) > (" + time + "::text::timestamptz, "
                + id + "::text::uuid))";
        return documents
                .list(sql + after + ORDER + "$" + (given + 3), values, CertificateView.class)
                .map(rows -> Page.of(rows, page, CertificateView::key));
    }

    /** The last one first. */
    public Uni<Page<CertificateView>> ofPerson(UUID person, PageRequest page) {
        Tuple values = Tuple.of(person, page.beforeTime(0), page.beforeId(1), page.fetch());
        String newest = HERS + " and (c.issued_at, c.id) < ($2, $3) order by c.issued_at desc, c.id desc limit $4";
        return documents
                .list(newest, values, CertificateView.class)
                .map(rows -> Page.of(rows, page, CertificateView::key));
    }

    public Uni<CertificateView> get(UUID clusterId, UUID eventId, UUID id) {
        return documents.get(ORGANISERS + " and c.id = $3", Tuple.of(clusterId, eventId, id), CertificateView.class);
    }

    public Uni<CertificateView> getOfRegistration(UUID clusterId, UUID eventId, UUID registrationId, UUID id) {
        return documents.get(
                FIRMS + " and c.id = $4", Tuple.of(clusterId, eventId, registrationId, id), CertificateView.class);
    }

    public Uni<CertificateView> getOfPerson(UUID person, UUID id) {
        return documents.get(HERS + " and c.id = $2", Tuple.of(person, id), CertificateView.class);
    }

    /** Those that can be printed, so many after the one given; from the first where none is. */
    public Uni<List<CertificateView>> printable(
            UUID clusterId, UUID eventId, @Nullable CertificateView after, int most) {
        String next = " and c.revoked_at is null and c.name is not null"
                + " and ($3::timestamptz is null or (c.issued_at, c.id) > ($3::timestamptz, $4::uuid))" + ORDER + "$5";
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addOffsetDateTime(after == null ? null : after.issuedAt().atOffset(ZoneOffset.UTC))
                .addUUID(after == null ? null : after.id())
                .addInteger(most);
        return documents.list(ORGANISERS + next, values, CertificateView.class);
    }

    /** In the transaction of a write. */
    Uni<CertificateView> written(UUID clusterId, UUID eventId, UUID id) {
        return documents
                .writtenList(ORGANISERS + " and c.id = $3", Tuple.of(clusterId, eventId, id), CertificateView.class)
                .map(found -> {
                    DomainException.refuseIf(found.isEmpty(), RequestProblem.NOT_FOUND);
                    return found.get(0);
                });
    }
}
