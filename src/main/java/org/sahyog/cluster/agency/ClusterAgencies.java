package org.sahyog.cluster.agency;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;

/** Agencies of programmes and clusters, inside a write. */
@ApplicationScoped
public class ClusterAgencies {
    private static final Sql AGENCY = Sql.of("select agency_id from programme where id = :id");

    private static final Sql ADD_AGENCY = Sql.of("""
            insert into cluster_agency (cluster_id, agency_id, role, since_on)
            select :cluster, o.id, :role, :since from organisation o where o.id = :agency and o.kind = 'AGENCY'
            """);

    /** Whose programme it is. */
    public Uni<@Nullable UUID> findOwner(UUID programmeId) {
        return AGENCY.with("id", programmeId).valueIfAny(UUID.class);
    }

    public Uni<Void> add(UUID clusterId, ClusterAgencyDraft agency) {
        return ADD_AGENCY
                .with("cluster", clusterId)
                .with("agency", agency.agencyId())
                .with("role", agency.role().name())
                .with("since", agency.sinceOn())
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cluster_agency_pkey"))
                .transform(twice -> new DomainException(ClusterProblem.AGENCY_TAKES_PART))
                .invoke(rows -> DomainException.refuseIf(rows == 0, ClusterProblem.AGENCY_UNKNOWN))
                .replaceWithVoid();
    }
}
