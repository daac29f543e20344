package org.sahyog.costpool.payee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Who says where she is paid, and withdraws it. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class PayeeAddresses {
    private static final String RUPEES = "INR";

    /** Whether it has stated any before that counts, whether one waits, and whether money is on its way to it: then a thief would gain by it. Times are PostgreSQL’s, which holds to them. */
    private static final Sql STANDING = Sql.of("""
            select exists (select 1 from cost_pool_payee a left join cost_pool_payee_withdrawal w on w.payee_id = a.id
                    where a.pool_id = :pool and a.organisation_id is not distinct from cast(:party as uuid)
                      and (w.withdrawn_at is null or w.withdrawn_at >= a.used_from)),
                exists (select 1 from cost_pool_payee a
                    where a.pool_id = :pool and a.organisation_id is not distinct from cast(:party as uuid) and a.used_from > now()
                      and not exists (select 1 from cost_pool_payee_withdrawal w where w.payee_id = a.id)),
                exists (select 1 from cost_pool_transfer t
                        where t.pool_id = :pool and t.state = 'PROPOSED' and t.to_id is not distinct from cast(:party as uuid))
                    or exists (select 1 from ledger_account x join ledger_balance l on l.account_id = x.id
                        where x.book_id = :pool and x.kind = 'MEMBER'
                          and case when cast(:party as uuid) is null then l.balance > 0 else x.party_id = :party and l.balance < 0 end),
                now()
            """);

    private static final Sql WITHDRAW = Sql.of("""
            insert into cost_pool_payee_withdrawal (payee_id, cluster_id, withdrawn_at, person_id, on_behalf_of)
            select a.id, a.cluster_id, now(), :person, :organisation from cost_pool_payee a
            where a.id = :id and not exists (select 1 from cost_pool_payee_withdrawal w where w.payee_id = a.id)
              and (a.used_from > now() or exists (select 1 from cost_pool_payee_today d where d.pool_id = a.pool_id and d.id = a.id))
            """);

    private final CostPoolRepository pools;
    private final PayeeAddressReads reads;
    private final PoolMembers members;
    private final PoolOffices offices;
    private final Journal journal;
    private final CurrentCaller current;

    PayeeAddresses(
            CostPoolRepository pools,
            PayeeAddressReads reads,
            PoolMembers members,
            PoolOffices offices,
            Journal journal,
            CurrentCaller current) {
        this.pools = pools;
        this.reads = reads;
        this.members = members;
        this.offices = offices;
        this.journal = journal;
        this.current = current;
    }

    /** By whoever may spend the member’s money; that of the pool by its treasurer, and nobody states one for another. */
    Uni<PayeeAddressView> state(UUID clusterId, UUID poolId, PayeeAddressDraft draft) {
        draft.refuseIncomplete();
        Author author = new Author(current.get().id(), current.get().acting().organisationId());
        return pools.holdUnclosed(clusterId, poolId)
                .invoke(pool -> DomainException.refuseIf(!pool.currency.equals(RUPEES), PayeeProblem.NOT_RUPEES))
                .call(pool -> refuseUnlessIn(pool, draft))
                .call(pool -> refuseUnlessOwn(pool, draft))
                .chain(pool -> stated(pool, draft)
                        .invoke(address -> address.author = author)
                        .call(address -> Entities.insertOr(
                                address, "cost_pool_payee_pkey", () -> new DomainException(RequestProblem.ID_TAKEN)))
                        .call(address -> record(address.waits() ? "waiting" : "stated", pool, address)))
                .chain(address -> reads.written(clusterId, poolId, address.id, current.get()));
    }

    private Uni<Void> refuseUnlessIn(CostPool pool, PayeeAddressDraft draft) {
        return draft.organisationId() == null
                ? Uni.createFrom().voidItem()
                : members.has(pool, draft.organisationId())
                        .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_POOL))
                        .replaceWithVoid();
    }

    private Uni<Void> refuseUnlessOwn(CostPool pool, PayeeAddressDraft draft) {
        return offices.isParty(pool.networkId, draft.organisationId(), current.get())
                .invoke(own -> DomainException.refuseIf(!own, PayeeProblem.FOR_OTHERS))
                .replaceWithVoid();
    }

    /** Used at once if it is the first, while nothing is owed to it: no money is led elsewhere by it. */
    private static Uni<PayeeAddress> stated(CostPool pool, PayeeAddressDraft draft) {
        return STANDING.with("pool", pool.id)
                .with("party", draft.organisationId())
                .row()
                .invoke(row -> DomainException.refuseIf((Boolean) row[1], PayeeProblem.WAITING))
                .map(row -> PayeeAddress.state(
                        pool, draft, !(Boolean) row[0] && !(Boolean) row[2], ((OffsetDateTime) row[3]).toInstant()));
    }

    /** By who is paid there. Others may stop it too, since that leads no money anywhere: the treasurer; of the pool’s own, any officer. */
    Uni<PayeeAddressView> withdraw(UUID clusterId, UUID poolId, UUID id) {
        UUID actingFor = current.get().acting().organisationId();
        return pools.hold(clusterId, poolId)
                .chain(pool -> Entities.get(
                                PayeeAddress.class, Map.of("clusterId", clusterId, "poolId", poolId, "id", id))
                        .call(address -> refuseUnlessMayStop(pool, address))
                        .call(() -> WITHDRAW.with("id", id)
                                .with("person", current.get().id())
                                .with("organisation", actingFor)
                                .update()
                                .invoke(rows -> DomainException.refuseIf(rows == 0, PayeeProblem.ENDED)))
                        .call(address -> record("withdrawn", pool, address)))
                .chain(() -> reads.written(clusterId, poolId, id, current.get()));
    }

    private Uni<Void> refuseUnlessMayStop(CostPool pool, PayeeAddress address) {
        return offices.isParty(pool.networkId, address.organisationId, current.get())
                .chain(own -> own ? Uni.createFrom().item(true) : mayStop(pool, address))
                .invoke(may -> DomainException.refuseIf(!may, PayeeProblem.FOR_OTHERS))
                .replaceWithVoid();
    }

    private Uni<Boolean> mayStop(CostPool pool, PayeeAddress address) {
        return address.organisationId == null
                ? offices.isOfficer(pool.networkId, current.get())
                : offices.isTreasurer(pool.networkId, current.get());
    }

    private Uni<Void> record(String step, CostPool pool, PayeeAddress address) {
        Map<String, Object> facts = new HashMap<>(Map.of("pool", pool.id));
        Deed deed = Deed.of("payee." + step, "cost_pool_payee", address.id)
                .in(pool.clusterId)
                .seenBy(Scope.network(pool.networkId));
        if (address.organisationId != null) {
            facts.put("organisation", address.organisationId);
            deed.seenBy(Scope.organisation(address.organisationId));
        }
        return journal.record(deed.with(facts));
    }
}
