package org.sahyog.training;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Trainings in which she is named as a trainer. */
@Singleton
class OwnTrainings implements OwnDataPart {
    @Override
    public String name() {
        return "trainingsGiven";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('eventId', e.id, 'clusterId', e.cluster_id, 'title', e.title, 'startsAt', e.starts_at)
                from training t join event e on e.id = t.event_id
                where t.trainers @> jsonb_build_array(jsonb_build_object('personId', cast($1 as uuid))) order by e.starts_at desc, e.id desc
                """;
    }
}
