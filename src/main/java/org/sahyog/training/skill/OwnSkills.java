package org.sahyog.training.skill;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What is in her record, or offered to her. */
@Singleton
class OwnSkills implements OwnDataPart {
    @Override
    public String name() {
        return "skills";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', r.id, 'trainingId', r.event_id, 'training', e.title, 'name', r.name, 'outcome', r.outcome,
                    'score', r.score, 'attended', r.attended, 'attendanceReason', r.attendance_reason, 'sessions', r.sessions, 'minutes', r.minutes,
                    'endedOn', r.ended_on,
                    'taken', r.person_id is not null)
                from training_result r join event e on e.id = r.event_id where r.person_id = $1 or r.offered_to = $1
                order by r.ended_on desc, r.id desc
                """;
    }
}
