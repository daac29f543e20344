package org.sahyog.identity.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Organisations as their writers need them, in the transaction of the write. */
@ApplicationScoped
class OrganisationRepository {
    /** Who may see an organisation: its own people, and whoever shares a cluster with it. Parameters: person, organisations. */
    static final String SEEN_BY = """
            (o.id = any(%2$s) or exists (select 1 from stakeholder s where s.organisation_id = o.id
                and s.state in ('ACTIVE', 'PENDING', 'INVITED') and s.cluster_id in (
                    select t.cluster_id from stakeholder t where t.organisation_id = any(%2$s) and t.state = 'ACTIVE'
                    union select a.cluster_id from cda_today a where a.person_id = %1$s
                    union select g.cluster_id from agency_today g where g.agency_id = any(%2$s))))
            """;

    private static final String ENTER = """
            with entered as (
                insert into organisation (id, kind, name, name_key, size, products, nic_code, pin_code, address, udyam_number,
                    gstin, phone, email, contact_name, workers_band, turnover_band, women_owned, created_by, on_behalf_of)
                select id, kind, name, name_key, size, products, nic_code, pin_code, address, udyam_number,
                    gstin, phone, email, contact_name, workers_band, turnover_band, women_owned, created_by, on_behalf_of
                from jsonb_populate_recordset(cast(null as organisation), cast(cast(:entered as text) as jsonb))
                returning id, size, women_owned, created_at),
            traits as (
                insert into organisation_trait (organisation_id, trait, since, value)
                select id, 'SIZE', created_at, size from entered where size is not null
                union all
                select id, 'WOMEN_OWNED', created_at, cast(women_owned as text) from entered where women_owned is not null)
            select count(*) from entered
            """;

    private final ObjectMapper json;

    OrganisationRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<Organisation> get(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Organisation.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    /** All in one statement, with the first of their dated traits. */
    Uni<Void> enterAll(List<Organisation> organisations) {
        List<OrganisationRow> rows =
                organisations.stream().map(OrganisationRow::of).toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENTER, Long.class)
                        .setParameter("entered", text(rows))
                        .getSingleResult())
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "organisation_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }

    Uni<Void> keepTrait(UUID organisation, String trait, @Nullable Object value, Instant since) {
        if (value == null) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into organisation_trait (organisation_id, trait, since, value)
                                values (:organisation, :trait, :since, :value)
                                """)
                        .setParameter("organisation", organisation)
                        .setParameter("trait", trait)
                        .setParameter("since", since)
                        .setParameter("value", value.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException plainValuesAlwaysWrite) {
            throw new IllegalStateException(plainValuesAlwaysWrite);
        }
    }
}
