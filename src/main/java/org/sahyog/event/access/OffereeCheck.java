package org.sahyog.event.access;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.RightReads;

/** Who has left the party has no say in its offer. */
@Singleton
class OffereeCheck extends PartyCheck {
    private static final String MEMBERS = """
            select array_agg(r.organisation_id), bool_or(r.at_counter_by is not null)
            from seat_offer f join registration r on r.party_id = f.party_id
            where f.cluster_id = $1 and f.event_id = $2 and f.id = $3 and (f.state <> 'OPEN' or r.wanted > 0)
            group by f.id
            """;

    OffereeCheck(RightReads reads, EventSight sights) {
        super(reads, sights, "offerId", MEMBERS);
    }

    @Override
    Access ofOrganiser() {
        return Access.NO_RIGHT;
    }
}
