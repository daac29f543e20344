package org.sahyog.event.access;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import org.sahyog.identity.access.Access;

@Singleton
class GroupCheck extends PartyCheck {
    private static final String MEMBERS = """
            select array(select r.organisation_id from registration r join waiting_party p on p.id = r.party_id
                where p.cluster_id = $1 and p.event_id = $2 and p.id = $3
                union select i.organisation_id from waiting_invitation i join waiting_party p on p.id = i.party_id
                where p.cluster_id = $1 and p.event_id = $2 and p.id = $3), false
            """;

    GroupCheck(Pool pool, EventSight sights) {
        super(pool, sights, "groupId", MEMBERS);
    }

    @Override
    Access ofOrganiser() {
        return Access.ALLOWED;
    }
}
