package org.sahyog.studytour.outcome;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she wrote down for her firm after tours. */
@Singleton
class OwnTourChanges implements OwnDataPart {
    @Override
    public String name() {
        return "tourChanges";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('tourId', m.event_id, 'changeId', m.id, 'afterDays', m.days, 'text', m.text, 'at', m.at,
                    'organisationId', m.organisation_id)
                from (
                    select c.event_id, c.id, cast(null as integer) as days, c.text, c.logged_at as at, c.organisation_id from tour_change c where c.created_by = $1
                    union all select c.event_id, c.id, u.after_days, u.note, u.told_at, c.organisation_id
                    from tour_outcome u join tour_change c on c.id = u.change_id where u.created_by = $1) m
                order by m.at desc, m.id
                """;
    }
}
