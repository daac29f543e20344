package org.sahyog.cluster.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.RightReads;

/** What the caller is in a cluster, from the database: an assignment that ended yesterday gives no right today. */
@ApplicationScoped
public class ClusterRights {
    private static final String STANDING = """
            select
                exists (select 1 from cda_today a where a.cluster_id = c.id and a.person_id = $2) as cda,
                exists (select 1 from agency_today g where g.cluster_id = c.id and g.agency_id = any($5)) as agency,
                exists (select 1 from agency_today g where g.cluster_id = c.id and g.agency_id = any($3)) as agency_staff,
                exists (select 1 from stakeholder s where s.cluster_id = c.id and s.organisation_id = any($3)
                    and s.state = 'ACTIVE') as stakeholder,
                exists (select 1 from stakeholder s join organisation o on o.id = s.organisation_id
                    where s.cluster_id = c.id and s.organisation_id = $4 and s.state = 'ACTIVE'
                    and o.kind = 'INSTITUTION') as institution
            from cluster c where c.id = $1
            """;

    private final RightReads reads;

    ClusterRights(RightReads reads) {
        this.reads = reads;
    }

    public Uni<Standing> of(Caller caller, UUID clusterId) {
        UUID acting = caller.actingFor() == null ? null : caller.actingFor().organisationId();
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(acting)
                .addArrayOfUUID(caller.agencyIds());
        return reads.of(caller.subject(), STANDING, parameters, ClusterRights::standing);
    }

    private static Standing standing(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Standing.NONE;
        }
        Row row = rows.iterator().next();
        return new Standing(
                row.getBoolean("cda"),
                row.getBoolean("agency"),
                row.getBoolean("agency_staff"),
                row.getBoolean("stakeholder"),
                row.getBoolean("institution"));
    }
}
