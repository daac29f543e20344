package org.sahyog.cluster.stakeholder;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

@ApplicationScoped
class StakeholderRepository {
    private static final Sql TODAY = Sql.of("select today_id from organisation_today where id = :id");

    private static final Sql LIVE = Sql.of("""
            select coalesce((select s.state from stakeholder s where s.cluster_id = c.id and s.organisation_id = :organisation
                and s.state in ('PENDING', 'INVITED', 'ACTIVE')), '') from cluster c where c.id = :cluster
            """);
    private static final Sql VOUCH = Sql.of("""
            insert into stakeholder_voucher (cluster_id, stakeholder_id, organisation_id, person_id, vouched_at)
            select s.cluster_id, :stakeholder, s.organisation_id, :person, :now from stakeholder s
            where s.cluster_id = :cluster and s.organisation_id = :organisation and s.state = 'ACTIVE'
            """);
    private static final Sql VOUCHED = Sql.of("""
            select count(*), count(*) filter (where organisation_id = :organisation or person_id = :person)
            from stakeholder_voucher where stakeholder_id = :stakeholder
            """);

    /** Waits for whoever decides about the same one: two vouchers at once are two, not one each. */
    Uni<Stakeholder> get(UUID clusterId, UUID id) {
        return Entities.hold(Stakeholder.class, Map.of("clusterId", clusterId, "id", id));
    }

    /** Refuses an organisation that is in the cluster already; a cluster that is not there is not found. */
    Uni<Void> refuseIfLive(UUID clusterId, UUID organisationId) {
        return LIVE.with("cluster", clusterId)
                .with("organisation", organisationId)
                .valueIfAny(String.class)
                .invoke(state -> {
                    DomainException.refuseIf(state == null, RequestProblem.NOT_FOUND);
                    DomainException.refuseIf(!state.isEmpty(), ClusterProblem.ALREADY_STAKEHOLDER, state);
                })
                .replaceWithVoid();
    }

    /** Also one that was merged into another: that one is invited instead. */
    Uni<Void> refuseUnknown(UUID organisationId) {
        return TODAY.with("id", organisationId)
                .valueIfAny(UUID.class)
                .invoke(today -> {
                    DomainException.refuseIf(today == null, ClusterProblem.ORGANISATION_UNKNOWN);
                    DomainException.refuseIf(!today.equals(organisationId), ClusterProblem.ORGANISATION_MERGED, today);
                })
                .replaceWithVoid();
    }

    Uni<List<Stakeholder>> live(UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Stakeholder where organisationId = :organisation "
                                        + "and state in (PENDING, INVITED, ACTIVE) order by id",
                                Stakeholder.class)
                        .setParameter("organisation", organisationId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    Uni<Void> insert(Stakeholder stakeholder) {
        return Entities.insertOr(
                stakeholder,
                "stakeholder_live",
                () -> new DomainException(ClusterProblem.ALREADY_STAKEHOLDER, stakeholder.state.name()));
    }

    Uni<Void> insertAll(List<Stakeholder> stakeholders) {
        return Panache.getSession()
                .chain(session -> session.persistAll(stakeholders.toArray()).chain(session::flush));
    }

    /** How many vouchers there were before. */
    Uni<Integer> refuseIfVouched(UUID stakeholderId, Caller caller, ActingFor voucher) {
        return VOUCHED.with("stakeholder", stakeholderId)
                .with("organisation", voucher.organisationId())
                .with("person", caller.id())
                .row()
                .invoke(row ->
                        DomainException.refuseIf(((Number) row[1]).intValue() > 0, ClusterProblem.VOUCHED_ALREADY))
                .map(row -> ((Number) row[0]).intValue());
    }

    Uni<Void> vouch(Stakeholder stakeholder, Caller caller, ActingFor voucher, Instant now) {
        return VOUCH.with("cluster", stakeholder.clusterId)
                .with("stakeholder", stakeholder.id)
                .with("organisation", voucher.organisationId())
                .with("person", caller.id())
                .with("now", now)
                .update()
                .invoke(rows -> DomainException.refuseIf(rows == 0, ClusterProblem.VOUCHER_NOT_ACTIVE))
                .replaceWithVoid();
    }
}
