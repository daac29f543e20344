package org.sahyog.identity.affiliation;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** For whom she acts or acted. */
@Singleton
class OwnAffiliations implements OwnDataPart {
    @Override
    public String name() {
        return "affiliations";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('organisationId', o.id, 'organisation', o.name, 'role', a.role, 'rights', a.rights,
                    'since', a.since, 'untilOn', a.until_on, 'endedAt', a.ended_at)
                from affiliation a join organisation o on o.id = a.organisation_id where a.person_id = $1 order by a.since desc
                """;
    }
}
