package org.sahyog.costpool.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.PoolFollowers;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.version.IfMatch;

/** Who comes into a pool and goes. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
public class PoolMembers {
    private static final Sql IN_NETWORK = Sql.of("""
            select exists (select 1 from network_member where network_id = :network and organisation_id = :organisation and state = 'MEMBER')
            """);
    private static final Sql IN_POOL = Sql.of("""
            select exists (select 1 from cost_pool_member where pool_id = :pool and organisation_id = :organisation)
            """);
    private static final Sql SHARES = Sql.of("""
            select exists (select 1 from cost_pool_member
                where pool_id = :pool and organisation_id = :organisation and left_on is null)
            """);
    private static final Sql LAST_LEFT = Sql.of("""
            select max(left_on) from cost_pool_member where pool_id = :pool and organisation_id = :organisation
            """);
    private static final Sql SHARING = Sql.of("""
            select organisation_id, part from cost_pool_member
            where pool_id = :pool and joined_on <= :day and (left_on is null or left_on > :day)
            """);

    private final CostPoolRepository pools;
    private final PoolFollowers followers;
    private final PoolMemberReads reads;
    private final PoolOffices offices;
    private final Journal journal;
    private final CurrentCaller current;

    PoolMembers(
            CostPoolRepository pools,
            PoolFollowers followers,
            PoolMemberReads reads,
            PoolOffices offices,
            Journal journal,
            CurrentCaller current) {
        this.pools = pools;
        this.followers = followers;
        this.reads = reads;
        this.offices = offices;
        this.journal = journal;
        this.current = current;
    }

    /** Whose costs of that day they are, with their parts. */
    public Uni<Map<UUID, Long>> sharing(CostPool pool, LocalDate day) {
        return SHARING.with("pool", pool.id).with("day", day).rows().map(PoolMembers::parts);
    }

    private static Map<UUID, Long> parts(List<Object[]> rows) {
        Map<UUID, Long> parts = new TreeMap<>();
        rows.forEach(row -> parts.put((UUID) row[0], ((Number) row[1]).longValue()));
        return parts;
    }

    /** Whether it is in the pool, or was. */
    public Uni<Boolean> has(CostPool pool, UUID organisation) {
        return IN_POOL.with("pool", pool.id).with("organisation", organisation).value(Boolean.class);
    }

    /** Whether it is in the pool now. */
    public Uni<Boolean> shares(CostPool pool, UUID organisation) {
        return SHARES.with("pool", pool.id).with("organisation", organisation).value(Boolean.class);
    }

    /** By whoever may spend the organisation’s money, or by the treasurer, for who has no phone. */
    Uni<PoolMemberView> join(UUID clusterId, UUID poolId, PoolMemberDraft draft) {
        UUID id = Ids.chosen(draft.id());
        ActingFor acting = current.get().acting();
        UUID organisation = draft.organisationId() == null ? acting.organisationId() : draft.organisationId();
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> refuseUnlessMayFor(pool, organisation))
                .call(pool -> refuseUnlessInNetwork(pool, organisation))
                .chain(pool -> pools.today(pool)
                        .invoke(today -> pool.refuseUnlessRecent(draft.joinedOr(today), today, "/joinedOn"))
                        .call(today -> refuseOverlap(pool, organisation, draft.joinedOr(today), today))
                        .map(today -> PoolMember.join(id, organisation, draft.partOrOne(), draft.joinedOr(today)))
                        .chain(member -> add(pool, member, acting)));
    }

    /** Not before it left the last time: of one day it has one part. */
    private static Uni<LocalDate> refuseOverlap(CostPool pool, UUID organisation, LocalDate day, LocalDate today) {
        return LAST_LEFT
                .with("pool", pool.id)
                .with("organisation", organisation)
                .value(LocalDate.class)
                .invoke(left -> refuseBefore(left, day, today));
    }

    private static void refuseBefore(@Nullable LocalDate left, LocalDate day, LocalDate today) {
        if (left != null && day.isBefore(left)) {
            throw new DomainException(CostPoolProblem.DAY_UNFIT, left, today).at("/joinedOn");
        }
    }

    /** Her own organisation’s people who may spend its money, and the treasurer. */
    public Uni<Void> refuseUnlessMayFor(CostPool pool, UUID organisation) {
        boolean own = current.get().acting().ids().contains(organisation);
        if (own) {
            current.get().actingWith(OrganisationRight.SPEND);
            return Uni.createFrom().voidItem();
        }
        return offices.isTreasurer(pool.networkId, current.get())
                .invoke(treasurer -> DomainException.refuseIf(!treasurer, CostPoolProblem.FOR_OTHERS))
                .replaceWithVoid();
    }

    private static Uni<Void> refuseUnlessInNetwork(CostPool pool, UUID organisation) {
        return IN_NETWORK
                .with("network", pool.networkId)
                .with("organisation", organisation)
                .value(Boolean.class)
                .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_NETWORK))
                .replaceWithVoid();
    }

    private Uni<PoolMemberView> add(CostPool pool, PoolMember member, ActingFor acting) {
        member.clusterId = pool.clusterId;
        member.poolId = pool.id;
        member.author = new Author(current.get().id(), acting.organisationId());
        return Entities.insertOr(
                        member, "cost_pool_member_live", () -> new DomainException(CostPoolProblem.MEMBER_ALREADY))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_member_pkey"))
                .transform(twin -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> record("joined", pool, member))
                .chain(() -> followers.joined(pool))
                .chain(() -> reads.written(pool.clusterId, pool.id, member.id));
    }

    /** By the treasurer: for costs that are approved from now on. */
    Uni<PoolMemberView> bear(UUID clusterId, UUID poolId, UUID id, String ifMatch, long part) {
        return pools.holdOpen(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .call(() -> reads.written(clusterId, poolId, id)
                                .invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                        .invoke(member -> member.bear(part))
                        .call(member -> record("part-changed", pool, member)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** By its own people or by the treasurer, whatever it owes. */
    Uni<PoolMemberView> leave(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .call(member -> refuseUnlessMayFor(pool, member.organisationId))
                        .call(member -> pools.today(pool).invoke(member::leave))
                        .call(member -> record("left", pool, member)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private static Uni<PoolMember> get(CostPool pool, UUID id) {
        return Entities.hold(
                PoolMember.class,
                Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id),
                RequestProblem.NOT_FOUND);
    }

    private Uni<Void> record(String step, CostPool pool, PoolMember member) {
        return journal.record(Deed.of("cost-pool.member-" + step, "cost_pool_member", member.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "organisation", member.organisationId, "part", member.part))
                .seenBy(Scope.network(pool.networkId), Scope.organisation(member.organisationId)));
    }
}
