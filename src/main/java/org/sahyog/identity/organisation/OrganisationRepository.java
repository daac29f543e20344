package org.sahyog.identity.organisation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Organisations as their writers need them, in the transaction of the write. */
@ApplicationScoped
class OrganisationRepository {
    /** Another organisation that may be the same one. */
    record Alike(UUID id, String name, String reason, boolean visible) {}

    /** Who may see an organisation: its own people, and whoever shares a cluster with it. Parameters: person, organisations. */
    static final String SEEN_BY = """
            (o.id = any(%2$s) or exists (select 1 from stakeholder s where s.organisation_id = o.id
                and s.state in ('ACTIVE', 'PENDING', 'INVITED') and s.cluster_id in (
                    select t.cluster_id from stakeholder t where t.organisation_id = any(%2$s) and t.state = 'ACTIVE'
                    union select a.cluster_id from cda_today a where a.person_id = %1$s
                    union select g.cluster_id from agency_today g where g.agency_id = any(%2$s))))
            """;

    private static final String ALIKE = """
            select o.id, o.name, case when bool_or(e.udyam_number = :udyam) then 'SAME_UDYAM_NUMBER' else 'SIMILAR_NAME_AND_PIN' end as reason,
                %s as seen
            from organisation e join organisation_today t on t.id = e.id join organisation o on o.id = t.today_id
            where (e.udyam_number = :udyam or (e.pin_code = :pin and similarity(e.name_key, :key) > 0.55))
            group by o.id order by max(similarity(e.name_key, :key)) desc limit 20
            """.formatted(SEEN_BY.formatted(":person", "cast(:organisations as uuid[])"));

    Uni<Organisation> get(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Organisation.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    Uni<List<Alike>> alike(Organisation wanted, Caller caller) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALIKE, Object[].class)
                        .setParameter("udyam", wanted.udyamNumber == null ? "" : wanted.udyamNumber)
                        .setParameter("pin", wanted.pinCode)
                        .setParameter("key", wanted.nameKey)
                        .setParameter("person", caller.id())
                        .setParameter("organisations", caller.organisationIds().toArray(UUID[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Alike((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                        .toList());
    }

    Uni<Void> openCases(UUID organisation, List<Alike> others) {
        if (others.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Alike other = others.get(0);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into duplicate_case (id, organisation_id, other_id, reason)
                                values (:id, :organisation, :other, :reason) on conflict do nothing
                                """)
                        .setParameter("id", org.sahyog.shared.Ids.next())
                        .setParameter("organisation", organisation)
                        .setParameter("other", other.id())
                        .setParameter("reason", other.reason())
                        .executeUpdate())
                .chain(() -> openCases(organisation, others.subList(1, others.size())));
    }

    /** A trait that is no longer known has an empty value from then on. */
    Uni<Void> keepTraits(UUID organisation, Map<String, Optional<Object>> traits, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into organisation_trait (organisation_id, trait, since, value)
                                select :organisation, trait, :since, nullif(value, '')
                                from unnest(cast(:traits as text[]), cast(:values as text[])) as t (trait, value)
                                """)
                        .setParameter("organisation", organisation)
                        .setParameter("since", since)
                        .setParameter("traits", traits.keySet().toArray(String[]::new))
                        .setParameter(
                                "values",
                                traits.values().stream()
                                        .map(value ->
                                                value.map(Object::toString).orElse(""))
                                        .toArray(String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
