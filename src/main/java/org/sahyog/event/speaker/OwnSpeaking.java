package org.sahyog.event.speaker;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Events at which she speaks, or was asked to. */
@Singleton
class OwnSpeaking implements OwnDataPart {
    @Override
    public String name() {
        return "speaking";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('eventId', e.id, 'clusterId', e.cluster_id, 'title', e.title, 'startsAt', e.starts_at, 'part', s.part,
                    'office', s.office, 'organisation', coalesce(o.name, s.organisation_name), 'state', s.state, 'namedAt', s.named_at,
                    'answeredAt', s.answered_at)
                from event_speaker s join event e on e.id = s.event_id left join organisation o on o.id = s.organisation_id
                where s.person_id = $1 order by e.starts_at desc, s.id
                """;
    }
}
