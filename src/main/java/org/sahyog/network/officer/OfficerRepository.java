package org.sahyog.network.officer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;

/** Officers inside a write, whose network is held. */
@ApplicationScoped
class OfficerRepository {
    private static final Sql NETWORK_OF = Sql.of("select network_id from network_officer where id = :id");
    private static final Sql NETWORKS = Sql.of("""
            select distinct network_id from network_officer where person_id = :person and ended_at is null order by network_id
            """);

    /** Of a member organisation, for which the person acts today. */
    private static final Sql ELIGIBLE = Sql.of("""
            select exists (select 1 from network_member m join affiliation_today a on a.organisation_id = m.organisation_id
                where m.network_id = :network and m.organisation_id = :organisation and m.state = 'MEMBER' and a.person_id = :person)
            """);

    Uni<Officer> get(Network network, UUID id) {
        return Entities.get(Officer.class, Map.of("networkId", network.id, "id", id));
    }

    Uni<List<Officer>> live(Network network) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Officer where networkId = :network and endedAt is null order by id",
                                Officer.class)
                        .setParameter("network", network.id)
                        .getResultList());
    }

    /** Flushed at once, so that the next one in the same office finds it free. */
    Uni<Void> insert(Officer officer) {
        return Panache.getSession()
                .chain(session ->
                        session.flush().chain(() -> session.persist(officer)).chain(session::flush));
    }

    Uni<UUID> networkOf(UUID officerId) {
        return NETWORK_OF.with("id", officerId).value(UUID.class);
    }

    Uni<List<UUID>> networksOf(UUID personId) {
        return NETWORKS.with("person", personId).list(UUID.class);
    }

    Uni<Boolean> isEligible(Network network, UUID personId, UUID organisationId) {
        return ELIGIBLE.with("network", network.id)
                .with("organisation", organisationId)
                .with("person", personId)
                .value(Boolean.class);
    }
}
