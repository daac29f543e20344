package org.sahyog.event.invitation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Who is invited to an event, for its organiser. */
@ApplicationScoped
class InvitationReads {
    private static final String VIEW = """
            select cast(jsonb_build_object('organisationId', i.organisation_id, 'organisationName', o.name, 'invitedAt', i.invited_at,
                'registered', exists (select 1 from registration r join organisation_today x on x.id = r.organisation_id
                    where r.event_id = i.event_id and x.today_id = t.today_id
                        and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED', 'ATTENDED', 'ABSENT'))) as text)
            from event_invitation i join organisation_today t on t.id = i.organisation_id join organisation o on o.id = t.today_id
            where i.cluster_id = $1 and i.event_id = $2
            """;

    private static final String ONE = VIEW + " and i.organisation_id = $3";
    private static final String NEWEST = VIEW + """
             and (i.invited_at, i.organisation_id) < ($3, $4) order by i.invited_at desc, i.organisation_id desc limit $5
            """;

    private final Documents documents;

    InvitationReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<InvitationView>> newest(UUID clusterId, UUID eventId, PageRequest page) {
        Tuple values = Tuple.of(clusterId, eventId, page.beforeTime(0), page.beforeId(1), page.fetch());
        return documents
                .list(NEWEST, values, InvitationView.class)
                .map(rows -> Page.of(rows, page, InvitationView::key));
    }

    /** In the transaction of a write. */
    Uni<InvitationView> written(UUID clusterId, UUID eventId, UUID organisation) {
        return documents.written(ONE, Tuple.of(clusterId, eventId, organisation), InvitationView.class);
    }
}
