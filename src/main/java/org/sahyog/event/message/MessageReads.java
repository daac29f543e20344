package org.sahyog.event.message;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What was told of an event, when and to whom. */
@ApplicationScoped
class MessageReads {
    private static final String MESSAGE = """
            select cast(jsonb_build_object('id', m.id, 'clusterId', m.cluster_id, 'eventId', m.event_id, 'to', m.audiences, 'text', m.text,
                'organisations', m.organisations, 'sentAt', m.sent_at) as text)
            from event_message m where m.cluster_id = $1 and m.event_id = $2
            """;
    private static final String ONE = MESSAGE + " and m.id = $3";
    private static final String NEWEST =
            MESSAGE + " and (m.sent_at, m.id) < ($3, $4) order by m.sent_at desc, m.id desc limit $5";
    private static final String RECIPIENTS = """
            select cast(jsonb_build_object('organisationId', o.id, 'organisationName', o.name, 'registrationId', c.registration_id) as text)
            from event_message_recipient c join organisation_today t on t.id = c.organisation_id join organisation o on o.id = t.today_id
            where c.cluster_id = $1 and c.message_id = $2 and c.registration_id > $3 order by c.registration_id limit $4
            """;

    private final Documents documents;

    MessageReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<MessageView>> newest(UUID clusterId, UUID eventId, PageRequest page) {
        Tuple values = Tuple.of(clusterId, eventId, page.beforeTime(0), page.beforeId(1), page.fetch());
        return documents.list(NEWEST, values, MessageView.class).map(rows -> Page.of(rows, page, MessageView::key));
    }

    Uni<Page<RecipientView>> recipients(UUID clusterId, UUID eventId, UUID id, PageRequest page) {
        return documents
                .get(ONE, Tuple.of(clusterId, eventId, id), MessageView.class)
                .chain(() -> documents.list(
                        RECIPIENTS, Tuple.of(clusterId, id, page.afterId(0), page.fetch()), RecipientView.class))
                .map(rows -> Page.of(rows, page, row -> List.of(row.registrationId())));
    }

    /** In the transaction of a write. */
    Uni<MessageView> written(UUID clusterId, UUID eventId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, eventId, id), MessageView.class);
    }
}
