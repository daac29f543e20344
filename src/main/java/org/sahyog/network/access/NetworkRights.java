package org.sahyog.network.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.RightReads;

/** What the caller is to a network, from the database. */
@ApplicationScoped
public class NetworkRights {
    private static final UUID NOTHING = new UUID(0, 0);

    /** Person $3 has organisations $4, acts for $5 and runs clusters for $6; the path names the membership $7. */
    private static final String STANDING = """
            select n.state = 'ACTIVE' as active,
                %s as serves,
                exists (select 1 from agency_today g where g.cluster_id = n.cluster_id and g.agency_id = any($4)) as agency_staff,
                exists (select 1 from stakeholder s where s.cluster_id = n.cluster_id and s.organisation_id = any($4)
                    and s.state = 'ACTIVE') as stakeholder,
                exists (select 1 from network_member m where m.network_id = n.id and m.organisation_id = any($4)
                    and m.state in ('MEMBER', 'SUSPENDED')) as belongs,
                exists (select 1 from network_member m where m.network_id = n.id and m.organisation_id = any($5)
                    and m.state = 'MEMBER') as member,
                exists (select 1 from network_member m where m.network_id = n.id and m.organisation_id = any($4)
                    and m.state = 'MEMBER') as inside,
                exists (select 1 from network_officer_today o join network_member m on m.network_id = o.network_id
                    and m.organisation_id = o.organisation_id and m.state = 'MEMBER'
                    where o.network_id = n.id and o.person_id = $3 and o.organisation_id = any($5)) as officer,
                exists (select 1 from network_keeper_today k
                    where k.network_id = n.id and k.person_id = $3 and k.organisation_id = any($5)) as keeper,
                exists (select 1 from network_member m where m.network_id = n.id and m.id = $7
                    and m.organisation_id = any($4)) as party
            from network n where n.cluster_id = $1 and n.id = $2
            """.formatted(ClustersToday.isServed("n.cluster_id", "$3", "$6"));

    private final RightReads reads;

    NetworkRights(RightReads reads) {
        this.reads = reads;
    }

    Uni<NetworkStanding> of(Caller caller, MultivaluedMap<String, String> path) {
        UUID cluster = AccessCheck.id(path, "clusterId").orElse(NOTHING);
        UUID network = AccessCheck.id(path, "networkId").orElse(NOTHING);
        return of(caller, cluster, network, AccessCheck.id(path, "membershipId").orElse(null));
    }

    private Uni<NetworkStanding> of(Caller caller, UUID clusterId, UUID networkId, @Nullable UUID membershipId) {
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds())
                .addUUID(membershipId);
        return reads.of(caller.subject(), STANDING, values, NetworkRights::standing);
    }

    private static NetworkStanding standing(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return NetworkStanding.NONE;
        }
        Row row = rows.iterator().next();
        return new NetworkStanding(
                row.getBoolean("active"),
                row.getBoolean("serves"),
                row.getBoolean("agency_staff"),
                row.getBoolean("stakeholder"),
                row.getBoolean("belongs"),
                row.getBoolean("member"),
                row.getBoolean("inside"),
                row.getBoolean("officer"),
                row.getBoolean("keeper"),
                row.getBoolean("party"));
    }
}
