package org.sahyog.costpool.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.RightReads;

/** What the caller is to a cost pool, from the database. */
@ApplicationScoped
public class PoolRights {
    /** Person $3 has organisations $4, acts for $5 and runs clusters for $6. */
    private static final String STANDING = """
            select %s as serves,
                exists (select 1 from agency_today g where g.cluster_id = p.cluster_id and g.agency_id = any($4)) as agency_staff,
                exists (select 1 from network_member m where m.network_id = p.network_id and m.organisation_id = any($4)
                    and m.state = 'MEMBER') as inside,
                exists (select 1 from cost_pool_member m where m.pool_id = p.id and m.organisation_id = any($4)) as party,
                exists (select 1 from network_member m where m.network_id = p.network_id and m.organisation_id = any($5)
                        and m.state = 'MEMBER')
                    or exists (select 1 from cost_pool_member m where m.pool_id = p.id and m.organisation_id = any($5)) as member,
                exists (select 1 from cost_pool_officer_today t
                    where t.network_id = p.network_id and t.role = 'TREASURER' and t.person_id = $3 and t.organisation_id = any($5))
                    as treasurer
            from cost_pool p
            where p.cluster_id = $1 and p.id = $2
            """.formatted(ClustersToday.isServed("p.cluster_id", "$3", "$6"));

    private final RightReads reads;

    PoolRights(RightReads reads) {
        this.reads = reads;
    }

    public Uni<PoolStanding> of(Caller caller, UUID clusterId, UUID poolId) {
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
        return reads.of(caller.subject(), STANDING, values, PoolRights::standing);
    }

    private static PoolStanding standing(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return PoolStanding.NONE;
        }
        Row row = rows.iterator().next();
        return new PoolStanding(
                row.getBoolean("serves"),
                row.getBoolean("agency_staff"),
                row.getBoolean("inside"),
                row.getBoolean("party"),
                row.getBoolean("member"),
                row.getBoolean("treasurer"));
    }
}
