package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sahyog.network.member.OpenObligation;
import org.sahyog.network.member.OpenObligations;
import org.sahyog.shared.database.Sql;

/** What a member has taken on and not done, it still owes when it leaves. */
@Singleton
class TaskObligations implements OpenObligations {
    private static final Sql OPEN = Sql.of("""
            select id, title from network_task
            where cluster_id = :cluster and network_id = :network and organisation_id = :organisation and state = 'OPEN'
            order by due_on, id limit 100
            """);

    @Override
    public Uni<List<OpenObligation>> of(UUID clusterId, UUID networkId, UUID organisationId) {
        return OPEN.with("cluster", clusterId)
                .with("network", networkId)
                .with("organisation", organisationId)
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new OpenObligation("network-task", (UUID) row[0], (String) row[1]))
                        .toList());
    }
}
