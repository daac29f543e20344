package org.sahyog.practice.message;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Conversations as their two sides read them, as long as they read the practice. */
@ApplicationScoped
class MessageReads {
    private static final String CONVERSATION = """
            select cast(jsonb_build_object('id', k.id, 'clusterId', k.cluster_id, 'practiceId', k.practice_id,
                'organisationId', o.id, 'organisationName', o.name, 'endedBy', k.ended_by, 'begunAt', k.begun_at, 'lastAt', k.last_at,
                'messages', (select count(*) from practice_message m where m.conversation_id = k.id)) as text)
            """;
    private static final String MESSAGE = """
            select cast(jsonb_build_object('id', m.id, 'conversationId', k.id, 'practiceId', k.practice_id, 'side', m.side,
                'mine', case m.side when 'AUTHOR' then p.organisation_id else k.organisation_id end = any($2),
                'text', m.text, 'writtenAt', m.written_at) as text)
            """;
    private static final String FROM = """
             from practice p join practice_conversation k on k.practice_id = p.id
            join organisation_today t on t.id = k.organisation_id join organisation o on o.id = t.today_id
            """;
    static final String MINE = " where p.cluster_id = $4 and p.id = $5 and " + PracticeSight.SHOWN
            + " and (p.organisation_id = any($2) or k.organisation_id = any($2))";
    private static final String CONVERSATIONS = PracticeSight.MINE + CONVERSATION + FROM + MINE
            + " and (k.last_at, k.id) < ($6, $7) order by k.last_at desc, k.id desc limit $8";
    private static final String ONE = PracticeSight.MINE + CONVERSATION + FROM + MINE + " and k.id = $6";
    private static final String OF_CONVERSATION =
            PracticeSight.MINE + MESSAGE + FROM + " join practice_message m on m.conversation_id = k.id" + MINE;
    private static final String MESSAGES = OF_CONVERSATION
            + " and k.id = $6 and (m.written_at, m.id) < ($7, $8) order by m.written_at desc, m.id desc limit $9";
    private static final String WRITTEN = OF_CONVERSATION + " and m.id = $6";

    /** A row where it is hers. */
    static final String IS_MINE = PracticeSight.MINE + "select 1" + FROM + MINE + " and k.id = $6";

    private final Documents documents;
    private final PracticeReads practices;
    private final PracticeSight sight;

    MessageReads(Documents documents, PracticeReads practices, PracticeSight sight) {
        this.documents = documents;
        this.practices = practices;
        this.sight = sight;
    }

    /** Of whose practice it is: all of them; of others their own. */
    Uni<Page<ConversationView>> conversations(UUID clusterId, UUID practiceId, PageRequest page) {
        Tuple values = after(sight.reader(clusterId, practiceId), page);
        return practices
                .get(clusterId, practiceId, false)
                .chain(() -> documents.list(CONVERSATIONS, values, ConversationView.class))
                .map(rows -> Page.of(rows, page, ConversationView::key));
    }

    /** Newest first. */
    Uni<Page<MessageView>> messages(UUID clusterId, UUID practiceId, UUID id, PageRequest page) {
        Tuple one = sight.reader(clusterId, practiceId).addUUID(id);
        Tuple values = after(sight.reader(clusterId, practiceId).addUUID(id), page);
        return documents
                .get(ONE, one, ConversationView.class)
                .chain(() -> documents.list(MESSAGES, values, MessageView.class))
                .map(rows -> Page.of(rows, page, MessageView::key));
    }

    private static Tuple after(Tuple values, PageRequest page) {
        return values.addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
    }

    /** In the transaction of a write. */
    Uni<ConversationView> written(Conversation conversation) {
        return documents.written(ONE, reader(conversation, conversation.id), ConversationView.class);
    }

    /** In the transaction of a write. */
    Uni<MessageView> written(Conversation conversation, UUID message) {
        return documents.written(WRITTEN, reader(conversation, message), MessageView.class);
    }

    private Tuple reader(Conversation conversation, UUID id) {
        return sight.reader(conversation.clusterId, conversation.practiceId).addUUID(id);
    }
}
