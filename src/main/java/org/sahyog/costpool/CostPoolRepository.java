package org.sahyog.costpool;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;

/** Pools inside a write. Always held first, before anything of them is read that the write depends on. */
@ApplicationScoped
public class CostPoolRepository {
    private static final Sql OFFICER = Sql.of("""
            select exists (select 1 from network_officer_today o join network_member m on m.network_id = o.network_id
                    and m.organisation_id = o.organisation_id and m.state = 'MEMBER'
                where o.network_id = n.id and o.person_id = :person and o.organisation_id = any(:acting))
            from network n where n.cluster_id = :cluster and n.id = :network and n.state = 'ACTIVE'
              and exists (select 1 from network_member m where m.network_id = n.id and m.state = 'MEMBER'
                and m.organisation_id = any(:organisations))
            """);
    private static final Sql EVENT = Sql.of("""
            select count(*) from event where cluster_id = :cluster and id = :event
              and (state = 'PUBLISHED' and (audience <> 'NETWORK' or network_id = :network)
                or state = 'DRAFT' and by_network and network_id = :network)
            """);

    private final PoolFollowers followers;
    private final Clock clock;

    CostPoolRepository(PoolFollowers followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    /** Waits for whoever writes into its book. A condition whose time is over is decided first, whoever comes. */
    public Uni<CostPool> hold(UUID clusterId, UUID id) {
        return held(Map.of("clusterId", clusterId, "id", id));
    }

    /** For the clock, which knows only the pool. */
    public Uni<CostPool> hold(UUID id) {
        return held(Map.of("id", id));
    }

    private Uni<CostPool> held(Map<String, UUID> by) {
        return Entities.hold(CostPool.class, by)
                .call(pool -> pool.isOverdue(clock.instant())
                        ? followers.overdue(pool)
                        : Uni.createFrom().voidItem());
    }

    /** To look, while others write. */
    public Uni<CostPool> get(UUID clusterId, UUID id) {
        return Entities.get(CostPool.class, Map.of("clusterId", clusterId, "id", id));
    }

    public Uni<CostPool> getOpen(UUID clusterId, UUID id) {
        return get(clusterId, id).invoke(CostPool::refuseUnlessOpen);
    }

    /** One that still takes costs. */
    public Uni<CostPool> holdOpen(UUID clusterId, UUID id) {
        return hold(clusterId, id).invoke(CostPool::refuseUnlessOpen);
    }

    /** One that still takes what is paid, also while it is closing. */
    public Uni<CostPool> holdUnclosed(UUID clusterId, UUID id) {
        return hold(clusterId, id).invoke(CostPool::refuseIfClosed);
    }

    /** By the calendar of its cluster. */
    public Uni<LocalDate> today(CostPool pool) {
        return ClusterZone.of(pool.clusterId).map(zone -> LocalDate.ofInstant(clock.instant(), zone));
    }

    Uni<Void> insert(CostPool pool) {
        return Entities.insert(pool);
    }

    /** The item is null where the person sees no such network. */
    Uni<@Nullable Boolean> isOfficer(
            UUID clusterId, UUID networkId, UUID person, List<UUID> acting, List<UUID> organisations) {
        return OFFICER.with("cluster", clusterId)
                .with("network", networkId)
                .with("person", person)
                .with("acting", acting.toArray(UUID[]::new))
                .with("organisations", organisations.toArray(UUID[]::new))
                .valueIfAny(Boolean.class);
    }

    /** One that is published, and not another network’s alone; of what the network itself holds also a draft. */
    Uni<Boolean> hasEvent(CostPool pool) {
        return EVENT.with("cluster", pool.clusterId)
                .with("event", pool.eventId)
                .with("network", pool.networkId)
                .value(Number.class)
                .map(count -> count.intValue() > 0);
    }
}
