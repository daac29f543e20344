package org.sahyog.event.registration;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Seats for which somebody is named who has her name and her phone. */
@Singleton
class SeatsInMyName implements OwnDataPart {
    @Override
    public String name() {
        return "seatsInMyName";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('clusterId', r.cluster_id, 'eventId', r.event_id, 'organisationId', r.organisation_id,
                    'name', w.name, 'phone', w.phone, 'cameAt', (select t.came_at from attendance t
                        where t.registration_id = r.id and t.position = w.position and t.undone_at is null))
                from person p join registration_worker w on w.phone = p.phone and lower(w.name) = lower(p.name)
                join registration r on r.id = w.registration_id
                where p.id = $1 order by r.registered_at desc
                """;
    }
}
