package org.sahyog.network.meeting.register;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Meetings to which she came, as it was written down. */
@Singleton
class OwnAttendances implements OwnDataPart {
    @Override
    public String name() {
        return "networkMeetings";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('networkId', m.network_id, 'meetingId', m.id, 'title', m.title, 'startsAt', m.starts_at,
                    'organisationId', e.organisation_id, 'register', g.number, 'recordedAt', g.recorded_at)
                from network_attendee e join network_register g on g.id = e.register_id
                join network_meeting m on m.id = g.meeting_id
                where e.person_id = $1 order by m.starts_at desc, g.number desc, g.id
                """;
    }
}
