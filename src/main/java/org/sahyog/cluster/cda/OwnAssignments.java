package org.sahyog.cluster.cda;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Clusters that she serves or served. */
@Singleton
class OwnAssignments implements OwnDataPart {
    @Override
    public String name() {
        return "agentAssignments";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('clusterId', c.id, 'cluster', c.name, 'mentor', a.mentor, 'sinceOn', a.since_on,
                    'untilOn', a.until_on)
                from cda_assignment a join cluster c on c.id = a.cluster_id where a.person_id = $1 order by a.since_on desc, a.id desc
                """;
    }
}
