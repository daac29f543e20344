package org.sahyog.costpool.claim;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.claim.Spread.Allotment;
import org.sahyog.costpool.claim.Spread.Money;
import org.sahyog.costpool.claim.Spread.Wanted;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** Which money settles what is to be paid. In the transaction of its callers, who hold the pool. */
@ApplicationScoped
public class Allotments {
    /** Of what one payer is to pay, the oldest first. */
    private static final Sql WANTED = Sql.of("""
            select id, amount - settled, since from cost_pool_claim
            where pool_id = :pool and payer = :payer and state = 'OPEN' order by due_on, id
            """);

    private static final Sql NAMED = Sql.of("""
            select id, amount - settled, since from cost_pool_claim
            where pool_id = :pool and payer = :payer and state = 'OPEN' and kind = 'PLEDGE' and id = :claim
            """);
    /** Nothing that came before the first claim. */
    private static final Sql MONEY = Sql.of("""
            select id, amount - allotted, received_at from cost_pool_contribution
            where pool_id = :pool and payer = :payer and allotted < amount and reversed_at is null and state = 'RECEIVED' and received_at >= (
                select min(since) from cost_pool_claim where pool_id = :pool and payer = :payer and state = 'OPEN')
            order by received_at, id
            """);

    private static final Sql ALLOT = Sql.of("""
            with a as materialized (
                select * from jsonb_to_recordset(cast(cast(:allotments as text) as jsonb)) as t(contribution uuid, claim uuid, amount bigint)),
            kept as (
                insert into cost_pool_allotment (contribution_id, claim_id, amount) select contribution, claim, amount from a
                on conflict (contribution_id, claim_id) do update set amount = cost_pool_allotment.amount + excluded.amount returning 1),
            used as (
                update cost_pool_contribution c set allotted = c.allotted + s.amount
                from (select contribution, cast(sum(amount) as bigint) as amount from a group by contribution) s
                where c.id = s.contribution returning 1)
            update cost_pool_claim k set settled = k.settled + s.amount, version = k.version + 1,
                state = case when k.settled + s.amount = k.amount then 'SETTLED' else 'OPEN' end,
                ended_at = case when k.settled + s.amount = k.amount then cast(:now as timestamptz) end
            from (select claim, cast(sum(amount) as bigint) as amount from a group by claim) s
            where k.id = s.claim returning k.id
            """);
    /** What was settled by it is open again, in a pool that still takes such money. */
    private static final Sql TAKE_BACK = Sql.of("""
            with gone as (delete from cost_pool_allotment where contribution_id = :contribution returning claim_id, amount),
            freed as (update cost_pool_contribution set allotted = 0 where id = :contribution returning 1)
            update cost_pool_claim k set settled = k.settled - gone.amount, version = k.version + 1,
                state = case when k.state <> 'SETTLED' then k.state when cast(:open as boolean) then 'OPEN' else 'RELEASED' end,
                ended_at = case when k.state = 'SETTLED' and cast(:open as boolean) then null else k.ended_at end
            from gone where k.id = gone.claim_id returning k.id
            """);

    private final Claims claims;
    private final Clock clock;

    Allotments(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /** When it is entered, a pledge that money is for is one of this payer, and open. */
    public Uni<Void> refuseUnlessOpen(CostPool pool, String payer, @Nullable UUID named) {
        return named == null
                ? Uni.createFrom().voidItem()
                : named(pool, payer, named)
                        .rowOr(() -> new DomainException(ClaimProblem.PLEDGE_UNFIT))
                        .replaceWithVoid();
    }

    /**
     * Money has come.
     *
     * @param named the pledge that it is for, before all others; where that has ended meanwhile, the money is for the others
     */
    public Uni<Void> settle(CostPool pool, UUID contribution, long amount, String payer, @Nullable UUID named) {
        return named == null
                ? spread(pool, payer)
                : named(pool, payer, named)
                        .rowIfAny()
                        .chain(row -> row == null
                                ? Uni.createFrom().voidItem()
                                : allot(pool, List.of(allotment(contribution, named, amount, row))))
                        .chain(() -> spread(pool, payer));
    }

    private static Sql.Values named(CostPool pool, String payer, UUID claim) {
        return NAMED.with("pool", pool.id).with("payer", payer).with("claim", claim);
    }

    private static Allotment allotment(UUID contribution, UUID claim, long amount, Object[] row) {
        return new Allotment(contribution, claim, Math.min(amount, ((Number) row[1]).longValue()));
    }

    /** Settles of what one payer is to pay what its money reaches for. */
    public Uni<Void> spread(CostPool pool, String payer) {
        return WANTED.with("pool", pool.id)
                .with("payer", payer)
                .rows()
                .chain(wanted -> wanted.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : MONEY.with("pool", pool.id)
                                .with("payer", payer)
                                .rows()
                                .map(money -> Spread.of(moneys(money), wanteds(wanted)))
                                .chain(allotments -> allot(pool, allotments)));
    }

    private static List<Money> moneys(List<Object[]> rows) {
        return rows.stream()
                .map(row ->
                        new Money((UUID) row[0], ((Number) row[1]).longValue(), ((OffsetDateTime) row[2]).toInstant()))
                .toList();
    }

    private static List<Wanted> wanteds(List<Object[]> rows) {
        return rows.stream()
                .map(row ->
                        new Wanted((UUID) row[0], ((Number) row[1]).longValue(), ((OffsetDateTime) row[2]).toInstant()))
                .toList();
    }

    private Uni<Void> allot(CostPool pool, List<Allotment> allotments) {
        if (allotments.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray rows = new JsonArray();
        allotments.forEach(each -> rows.add(new JsonObject()
                .put("contribution", each.contribution().toString())
                .put("claim", each.claim().toString())
                .put("amount", each.amount())));
        return ALLOT.with("allotments", rows.encode())
                .with("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .list(UUID.class)
                .chain(touched -> claims.record("paid", pool, touched));
    }

    /** The money had not come. What else came settles instead what it can. */
    public Uni<Void> takeBack(CostPool pool, UUID contribution, String payer) {
        return TAKE_BACK
                .with("contribution", contribution)
                .with("open", pool.isOpen())
                .list(UUID.class)
                .call(touched -> claims.record("reopened", pool, touched))
                .chain(touched -> touched.isEmpty() ? Uni.createFrom().voidItem() : spread(pool, payer));
    }
}
