package org.sahyog.costpool.morning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.database.Sql;

/**
 * When somebody is reminded of what it is to pay: three days before the day, the day after it, and each thirty days later, until that was
 * done four times. Each step is taken once; who was not reached for days is reminded of the last one alone.
 */
@ApplicationScoped
public class ClaimReminders {
    /** The step that a claim of {@code due} has come to by {@code today}. */
    private static final String STEP = """
            case when {today} > {due} then 2 + least(3, ({today} - {due} - 1) / 30) when {today} >= {due} - 3 then 1 else 0 end
            """;

    private static final String LAST = "5";

    /** Of what will bind on its day. */
    private static final Sql REMIND = Sql.of("""
            update cost_pool_claim c set reminded = s.step
            from (select k.id, %s as step from cost_pool_claim k join cost_pool p on p.id = k.pool_id
                where k.pool_id = :pool and k.state = 'OPEN' and claim_binds(k, p, k.due_on)) s
            where s.id = c.id and s.step > c.reminded and (s.step > 1) = cast(:late as boolean) returning c.id
            """.formatted(step("cast(:today as date)", "k.due_on")));

    private static final Sql LEFT = Sql.of("""
            select exists (select 1 from cost_pool_claim where pool_id = :pool and state = 'OPEN' and reminded < %s)
                or exists (select 1 from cost_pool_due where pool_id = :pool and ended_at is null and (ends_on is null or ends_on > :today)
                    and (every <> 'ONCE' or starts_on > :today))
            """.formatted(LAST));

    /** In SQL. */
    public static String step(String today, String due) {
        return STEP.replace("{today}", today).replace("{due}", due);
    }

    /** Those that have come to their next step, which is marked. {@code late}: after their day. */
    Uni<List<UUID>> of(CostPool pool, LocalDate today, boolean late) {
        return REMIND.with("pool", pool.id)
                .with("today", today)
                .with("late", late)
                .list(UUID.class);
    }

    /** Whether another morning brings anything. */
    Uni<Boolean> areLeft(CostPool pool, LocalDate today) {
        return LEFT.with("pool", pool.id).with("today", today).value(Boolean.class);
    }
}
