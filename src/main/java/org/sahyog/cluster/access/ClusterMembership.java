package org.sahyog.cluster.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** For which member the caller acts and whether she serves the cluster, asked within a write: rights in memory are for reads. */
@ApplicationScoped
public class ClusterMembership {
    /** Whoever leaves at this moment waits for the write. */
    private static final Sql MEMBER = Sql.of("""
            select s.organisation_id from stakeholder s
            where s.cluster_id = :cluster and s.organisation_id = :organisation and s.state = 'ACTIVE' for share
            """);

    private static final Sql SERVES = Sql.of("select " + ClustersToday.isServed(":cluster", ":person", ":agencies"));

    private final CurrentCaller current;

    ClusterMembership(CurrentCaller current) {
        this.current = current;
    }

    /** The active stakeholder that the caller acts for; refused where it is none. */
    public Uni<ActingFor> acting(UUID clusterId) {
        ActingFor acting = current.get().acting();
        return has(clusterId, acting.organisationId())
                .invoke(member ->
                        DomainException.refuseIf(!member, ClusterProblem.MEMBER_NEEDED, acting.organisationName()))
                .replaceWith(acting);
    }

    public Uni<Boolean> has(UUID clusterId, UUID organisationId) {
        return MEMBER.with("cluster", clusterId)
                .with("organisation", organisationId)
                .valueIfAny(UUID.class)
                .map(member -> member != null);
    }

    /** As one of its agents, or for one of its agencies. */
    public Uni<Boolean> isServed(UUID clusterId) {
        Caller caller = current.get();
        return SERVES.with("cluster", clusterId)
                .with("person", caller.id())
                .with("agencies", caller.agencyIds())
                .value(Boolean.class);
    }
}
