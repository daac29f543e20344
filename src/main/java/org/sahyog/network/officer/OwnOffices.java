package org.sahyog.network.officer;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Offices in networks that she holds or held. */
@Singleton
class OwnOffices implements OwnDataPart {
    @Override
    public String name() {
        return "offices";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('networkId', n.id, 'network', n.name, 'role', o.role, 'organisationId', o.organisation_id,
                    'since', o.since, 'until', o.until, 'endedAt', o.ended_at, 'why', o.why)
                from network_officer o join network n on n.id = o.network_id where o.person_id = $1 order by o.since desc, o.id desc
                """;
    }
}
