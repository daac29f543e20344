package org.sahyog.network.member;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** Memberships inside a write, whose network is held. */
@ApplicationScoped
class MembershipRepository {
    private static final Sql STATE = Sql.of("""
            select state from network_member where network_id = :network and organisation_id = :organisation
                and state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED')
            """);
    private static final Sql REFUSED_AT = Sql.of("""
            select max(ended_at) from network_member where network_id = :network and organisation_id = :organisation
                and state = 'REFUSED'
            """);
    private static final Sql NETWORKS = Sql.of("""
            select distinct m.network_id from network_member m join network n on n.id = m.network_id
            where m.organisation_id = :organisation and n.state = 'ACTIVE'
                and (cast(:cluster as uuid) is null or m.cluster_id = :cluster)
                and m.state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED') order by m.network_id
            """);
    private static final Sql MEMBERS =
            Sql.of("select count(*) from network_member where network_id = :network and state = 'MEMBER'");
    private static final Sql HOLDS_OFFICE = Sql.of("""
            select exists (select 1 from network_officer_today
                where network_id = :network and person_id = :person and organisation_id = :organisation)
            """);

    Uni<Membership> get(Network network, UUID id) {
        return Entities.get(Membership.class, Map.of("networkId", network.id, "id", id));
    }

    Uni<@Nullable Membership> live(Network network, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Membership where networkId = :network and organisationId = :organisation "
                                        + "and state in (INVITED, APPLIED, MEMBER, SUSPENDED)",
                                Membership.class)
                        .setParameter("network", network.id)
                        .setParameter("organisation", organisationId)
                        .getSingleResultOrNull());
    }

    Uni<List<Membership>> waiting(Network network) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Membership where networkId = :network and state in (INVITED, APPLIED) order by id",
                                Membership.class)
                        .setParameter("network", network.id)
                        .getResultList());
    }

    /** Null for none that is live. */
    Uni<@Nullable MembershipState> state(Network network, UUID organisationId) {
        return STATE.with("network", network.id)
                .with("organisation", organisationId)
                .valueIfAny(String.class)
                .map(state -> state == null ? null : MembershipState.valueOf(state));
    }

    /** When it was last refused; {@link Instant#MIN} where it never was. */
    Uni<Instant> refusedAt(Network network, UUID organisationId) {
        return REFUSED_AT
                .with("network", network.id)
                .with("organisation", organisationId)
                .row()
                .map(row -> row[0] == null ? Instant.MIN : ((OffsetDateTime) row[0]).toInstant());
    }

    Uni<List<UUID>> activeNetworks(UUID organisationId, @Nullable UUID clusterId) {
        return NETWORKS.with("organisation", organisationId)
                .with("cluster", clusterId)
                .list(UUID.class);
    }

    Uni<Long> members(Network network) {
        return MEMBERS.with("network", network.id).value(Long.class);
    }

    Uni<Boolean> holdsOffice(Network network, UUID personId, UUID organisationId) {
        return HOLDS_OFFICE
                .with("network", network.id)
                .with("person", personId)
                .with("organisation", organisationId)
                .value(Boolean.class);
    }

    Uni<Void> insert(Membership membership) {
        return Entities.insertOr(
                membership, "network_member_live", () -> new DomainException(NetworkProblem.MEMBERSHIP_LIVE, "MEMBER"));
    }
}
