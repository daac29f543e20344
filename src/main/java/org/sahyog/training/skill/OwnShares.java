package org.sahyog.training.skill;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Whom she lets, or let, read her record. */
@Singleton
class OwnShares implements OwnDataPart {
    @Override
    public String name() {
        return "skillShares";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', s.id, 'organisationId', s.organisation_id, 'sharedAt', s.shared_at, 'until', s.until,
                    'endedAt', s.ended_at)
                from skill_share s where s.person_id = $1 order by s.shared_at desc, s.id desc
                """;
    }
}
