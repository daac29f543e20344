package org.sahyog.event.feedback;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** After which events she has answered; what, nothing knows. */
@Singleton
class OwnFeedback implements OwnDataPart {
    @Override
    public String name() {
        return "feedbackGiven";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('eventId', e.id, 'event', e.title, 'organisationId', g.organisation_id)
                from feedback_giver g join event e on e.id = g.event_id where g.person_id = $1 order by e.ends_at desc, e.id desc
                """;
    }
}
