package org.sahyog.event.checkin.scan;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What was scanned at the door of an event, the latest upload first. */
@ApplicationScoped
class CheckInReads {
    private static final String SCANS = """
            select cast(jsonb_build_object('id', s.id, 'registrationId', t.registration_id, 'organisationName', o.name,
                'place', t.position, 'name', w.name, 'sessionId', s.session_id, 'device', s.device, 'scannedAt', s.scanned_at,
                'claimedAt', s.claimed_at, 'recordedAt', s.recorded_at, 'walkIn', t.walk_in, 'beyondCapacityReason', t.beyond_reason,
                'undoneAt', coalesce(s.undone_at, t.undone_at), 'undoReason', coalesce(s.undo_reason, t.undo_reason),
                'outcome', %s) as text)
            %s join registration r on r.id = t.registration_id join organisation o on o.id = r.organisation_id
            left join registration_worker w on w.registration_id = r.id and w.position = t.position
            where s.cluster_id = $1 and s.event_id = $2 and (s.recorded_at, s.id) < ($3, $4)
            """.formatted(Standing.OUTCOME, Standing.SCANS);
    private static final String ORDER = " order by s.recorded_at desc, s.id desc limit $5";

    private final Documents documents;

    CheckInReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<CheckInView>> list(UUID clusterId, UUID eventId, @Nullable String outcome, PageRequest page) {
        Tuple parameters = Tuple.of(clusterId, eventId, page.beforeTime(0), page.beforeId(1), page.fetch());
        return documents
                .list(SCANS + only(outcome) + ORDER, parameters, CheckInView.class)
                .map(views -> Page.of(views, page, view -> List.of(view.recordedAt(), view.id())));
    }

    private static String only(@Nullable String outcome) {
        if (outcome == null) {
            return "";
        }
        return " and "
                + switch (outcome) {
                    case "ADMITTED" -> Standing.ADMITTED;
                    case "DOUBLE_SCAN" -> Standing.DOUBLE;
                    default -> Standing.UNDONE;
                };
    }
}
