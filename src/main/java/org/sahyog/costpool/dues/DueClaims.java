package org.sahyog.costpool.dues;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.claim.Allotments;
import org.sahyog.costpool.claim.Claims;
import org.sahyog.costpool.morning.ClaimReminders;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;

/** Asks each member for each period once. In the transaction of its callers, who hold the pool. */
@ApplicationScoped
class DueClaims {
    /** Who shared the pool on the first day of a period, and was not asked for it. */
    private static final Sql MISSING = Sql.of("""
            select cast(p.day as date), m.organisation_id
            from jsonb_array_elements_text(cast(cast(:days as text) as jsonb)) p (day)
            join lateral (select distinct organisation_id from cost_pool_member where pool_id = :pool
                and joined_on <= cast(p.day as date) and (left_on is null or left_on > cast(p.day as date))) m on true
            where not exists (select 1 from cost_pool_claim c
                where c.due_id = :due and c.period_start = cast(p.day as date) and c.organisation_id = m.organisation_id)
            order by 1, 2
            """);
    /** Who hears of it now is not reminded of it on the same day. */
    private static final Sql ASK =
            Sql.of("""
            insert into cost_pool_claim (id, cluster_id, pool_id, kind, organisation_id, amount, due_on, due_id, period_start, since, made_at,
                state, reminded)
            select t.id, d.cluster_id, d.pool_id, 'DUE', t.organisation, d.amount, t.day + d.days_to_pay, d.id, t.day, d.set_at,
                cast(:now as timestamptz), 'OPEN', %s
            from cost_pool_due d, jsonb_to_recordset(cast(cast(:asked as text) as jsonb)) as t(id uuid, day date, organisation uuid)
            where d.id = :due
            """.formatted(ClaimReminders.step("cast(:today as date)", "(t.day + d.days_to_pay)")));

    /** Whose money that came since it was set is for nothing yet. */
    private static final Sql PAID_AHEAD = Sql.of("""
            select distinct payer from cost_pool_contribution where pool_id = :pool and payer = any(cast(:payers as text[]))
              and allotted < amount and reversed_at is null and state = 'RECEIVED' and received_at >= :since order by payer
            """);

    private final Claims claims;
    private final Allotments allotments;
    private final Clock clock;

    DueClaims(Claims claims, Allotments allotments, Clock clock) {
        this.claims = claims;
        this.allotments = allotments;
        this.clock = clock;
    }

    Uni<Void> arise(CostPool pool, Due due, LocalDate today) {
        JsonArray days = new JsonArray(
                due.beginnings(today).stream().map(LocalDate::toString).toList());
        due.arisen(today);
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : MISSING.with("days", days.encode())
                        .with("pool", pool.id)
                        .with("due", due.id)
                        .rows()
                        .chain(missing -> ask(pool, due, missing, today));
    }

    private Uni<Void> ask(CostPool pool, Due due, List<Object[]> missing, LocalDate today) {
        if (missing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> ids = missing.stream().map(each -> Ids.next()).toList();
        JsonArray asked = new JsonArray();
        for (int nth = 0; nth < ids.size(); nth++) {
            asked.add(new JsonObject()
                    .put("id", ids.get(nth).toString())
                    .put("day", missing.get(nth)[0].toString())
                    .put("organisation", missing.get(nth)[1].toString()));
        }
        return ASK.with("asked", asked.encode())
                .with("due", due.id)
                .with("today", today)
                .with("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .update()
                .chain(() -> claims.record("asked", pool, ids))
                .chain(() -> settle(pool, due, missing));
    }

    /** Who has paid ahead has paid. */
    private Uni<Void> settle(CostPool pool, Due due, List<Object[]> missing) {
        String[] payers =
                missing.stream().map(each -> each[1].toString()).distinct().toArray(String[]::new);
        return PAID_AHEAD
                .with("pool", pool.id)
                .with("payers", payers)
                .with("since", due.setAt)
                .list(String.class)
                .chain(paid -> OneByOne.each(paid, payer -> allotments.spread(pool, payer)));
    }
}
