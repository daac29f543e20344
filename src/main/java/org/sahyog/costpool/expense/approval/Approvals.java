package org.sahyog.costpool.expense.approval;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.costpool.expense.ExpenseProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;

/** Who said yes to an expense; nobody twice. */
final class Approvals {
    private static final Sql APPROVE = Sql.of("""
            insert into cost_pool_approval (cluster_id, expense_id, person_id, on_behalf_of, approved_at)
            values (:cluster, :expense, :person, :organisation, :now)
            """);
    private static final Sql APPROVALS =
            Sql.of("select cast(count(*) as integer) from cost_pool_approval where expense_id = :expense");

    private Approvals() {}

    /** Answers how many have said yes now. */
    static Uni<Integer> add(UUID clusterId, UUID expense, Caller caller, Instant now) {
        return APPROVE.with("cluster", clusterId)
                .with("expense", expense)
                .with("person", caller.id())
                .with("organisation", caller.acting().organisationId())
                .with("now", now)
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_approval_pkey"))
                .transform(twice -> new DomainException(ExpenseProblem.APPROVED_BY_YOU))
                .chain(() -> APPROVALS.with("expense", expense).value(Integer.class));
    }
}
