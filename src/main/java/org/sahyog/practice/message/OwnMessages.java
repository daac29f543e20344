package org.sahyog.practice.message;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she wrote about practices to other organisations. */
@Singleton
class OwnMessages implements OwnDataPart {
    @Override
    public String name() {
        return "practiceMessages";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', m.id, 'at', m.written_at, 'practiceId', m.practice_id, 'conversationId', m.conversation_id,
                    'side', m.side, 'text', m.text)
                from practice_message m where m.person_id = $1 order by m.written_at desc, m.id desc
                """;
    }
}
