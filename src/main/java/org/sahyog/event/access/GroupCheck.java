package org.sahyog.event.access;

import jakarta.inject.Singleton;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.RightReads;

@Singleton
class GroupCheck extends PartyCheck {
    /** Who has left is asked to come along again only while the group still gathers; to what is for a network, its members are. */
    private static final String MEMBERS = """
            select array(select r.organisation_id from registration r
                    where r.party_id = p.id and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')
                union select i.organisation_id from waiting_invitation i
                    where i.party_id = p.id and (e.audience <> 'NETWORK' or is_of_network(e.network_id, array[i.organisation_id]))
                        and (p.state = 'FORMING' or not exists (select 1 from registration r
                        where r.party_id = p.id and r.organisation_id = i.organisation_id))), false
            from waiting_party p join event e on e.cluster_id = p.cluster_id and e.id = p.event_id where p.cluster_id = $1 and p.event_id = $2 and p.id = $3
            """;

    GroupCheck(RightReads reads, EventSight sights) {
        super(reads, sights, "groupId", MEMBERS);
    }

    @Override
    Access ofOrganiser() {
        return Access.ALLOWED;
    }
}
