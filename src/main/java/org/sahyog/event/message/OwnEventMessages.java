package org.sahyog.event.message;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she told people of events. */
@Singleton
class OwnEventMessages implements OwnDataPart {
    @Override
    public String name() {
        return "eventMessages";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', m.id, 'at', m.sent_at, 'eventId', m.event_id, 'to', m.audiences, 'text', m.text)
                from event_message m where m.created_by = $1 order by m.sent_at desc, m.id desc
                """;
    }
}
