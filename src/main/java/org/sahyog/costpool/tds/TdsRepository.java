package org.sahyog.costpool.tds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Remittances and what they are of, inside a write, under the lock of their pool. */
@ApplicationScoped
class TdsRepository {
    private static final Sql OWED = Sql.of("""
            select id, tds_section, tds_amount from cost_pool_expense
            where cluster_id = :cluster and pool_id = :pool and id = any(:expenses) and state = 'APPROVED'
              and tds_amount is not null and tds_remittance_id is null
            order by id
            """);
    private static final Sql REMIT = Sql.of("""
            update cost_pool_expense set tds_remittance_id = :remittance, version = version + 1 where id = any(:expenses)
            """);
    private static final Sql OWE_AGAIN = Sql.of("""
            update cost_pool_expense set tds_remittance_id = null, version = version + 1
            where pool_id = :pool and tds_amount is not null and tds_remittance_id = :remittance
            """);

    Uni<List<TdsPart>> owed(CostPool pool, List<UUID> expenses) {
        return OWED.with("cluster", pool.clusterId)
                .with("pool", pool.id)
                .with("expenses", expenses.toArray(UUID[]::new))
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new TdsPart((UUID) row[0], (String) row[1], ((Number) row[2]).longValue()))
                        .toList());
    }

    /** With its expenses. */
    Uni<Void> insert(TdsRemittance remittance, List<TdsPart> parts) {
        return Entities.insertOr(
                        remittance, "cost_pool_tds_challan", () -> new DomainException(TdsProblem.CHALLAN_USED))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_tds_remittance_pkey"))
                .transform(twin -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> REMIT.with("remittance", remittance.id)
                        .with("expenses", parts.stream().map(TdsPart::expenseId).toArray(UUID[]::new))
                        .update())
                .replaceWithVoid();
    }

    Uni<TdsRemittance> get(CostPool pool, UUID id) {
        return Entities.get(TdsRemittance.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }

    Uni<Void> oweAgain(TdsRemittance remittance) {
        return OWE_AGAIN
                .with("pool", remittance.poolId)
                .with("remittance", remittance.id)
                .update()
                .replaceWithVoid();
    }
}
