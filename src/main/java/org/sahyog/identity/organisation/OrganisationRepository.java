package org.sahyog.identity.organisation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Organisations as their writers need them, in the transaction of the write. */
@ApplicationScoped
class OrganisationRepository {
    private static final Sql KEEP_TRAITS = Sql.of("""
            insert into organisation_trait (organisation_id, trait, since, value)
            select :organisation, trait, :since, nullif(value, '')
            from unnest(cast(:traits as text[]), cast(:values as text[])) as t (trait, value)
            """);

    private static final Sql ENTER = Sql.of("""
            with sent as materialized (select cast(cast(:entered as text) as jsonb) as all_of_them),
            entered as (
                insert into organisation (id, kind, name, name_key, search_key, product_key, size, products, nic_code, pin_code, address, udyam_number, gstin,
                    phone, email, contact_name, workers_band, turnover_band, women_owned, sc_st_owned, created_by, on_behalf_of)
                select o.id, o.kind, o.name, o.name_key, o.search_key, o.product_key, o.size, o.products, o.nic_code, o.pin_code, o.address, o.udyam_number, o.gstin,
                    o.phone, o.email, o.contact_name, o.workers_band, o.turnover_band, o.women_owned, o.sc_st_owned, o.created_by,
                    o.on_behalf_of
                from sent, jsonb_populate_recordset(cast(null as organisation), all_of_them) o
                returning 1),
            traits as (
                insert into organisation_trait (organisation_id, trait, since, value)
                select o.id, t.key, :since, t.value
                from sent, jsonb_to_recordset(all_of_them) as o(id uuid, traits jsonb), jsonb_each_text(o.traits) t)
            select count(*) from entered
            """);

    private final JsonText json;

    OrganisationRepository(JsonText json) {
        this.json = json;
    }

    /** Who may see organisation o, in SQL: its own people, and whoever shares a cluster with it. */
    static String isSeenBy(String person, String organisations) {
        return """
                (o.id = any(%s) or exists (select 1 from stakeholder s where s.organisation_id = o.id
                    and s.state in ('ACTIVE', 'PENDING', 'INVITED') and s.cluster_id in (%s)))
                """.formatted(organisations, ClustersToday.ofPerson(person, organisations));
    }

    Uni<Organisation> get(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Organisation.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    /** All in one statement, with the first of their dated traits. */
    Uni<Void> enterAll(List<Organisation> organisations, Instant since) {
        List<OrganisationRow> rows =
                organisations.stream().map(OrganisationRow::of).toList();
        return ENTER.with("entered", json.of(rows))
                .with("since", since)
                .value(Long.class)
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "organisation_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }

    /** A trait that is no longer known has an empty value from then on. */
    Uni<Void> keepTraits(UUID organisation, Map<String, Optional<Object>> traits, Instant since) {
        return KEEP_TRAITS
                .with("organisation", organisation)
                .with("since", since)
                .with("traits", traits.keySet().toArray(String[]::new))
                .with(
                        "values",
                        traits.values().stream()
                                .map(value -> value.map(Object::toString).orElse(""))
                                .toArray(String[]::new))
                .update()
                .replaceWithVoid();
    }
}
