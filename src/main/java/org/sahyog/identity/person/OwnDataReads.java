package org.sahyog.identity.person;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.consent.ConsentView;

/** What is kept about one person, for herself. */
@ApplicationScoped
class OwnDataReads {
    private static final String ALL = """
            select p.*,
                coalesce((select jsonb_agg(jsonb_build_object('purpose', c.purpose, 'given', c.given, 'wording', c.wording,
                    'at', c.recorded_at) order by c.purpose, c.recorded_at) from consent c where c.person_id = p.id), '[]') as consents,
                array(select o.name || ' (' || a.role || ')' from affiliation a join organisation o on o.id = a.organisation_id
                    where a.person_id = p.id order by a.since) as affiliations
            from person p where p.id = $1
            """;

    private final Pool pool;

    OwnDataReads(Pool pool) {
        this.pool = pool;
    }

    Uni<PersonalDataView> of(UUID person) {
        return pool.preparedQuery(ALL)
                .execute(Tuple.of(person))
                .map(rows -> view(rows.iterator().next()));
    }

    private static PersonalDataView view(Row row) {
        List<ConsentView> consents = ((JsonArray) row.getValue("consents"))
                .stream().map(each -> consent((JsonObject) each)).toList();
        return new PersonalDataView(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("username"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("language"),
                row.getString("keycloak_state"),
                row.getString("keycloak_refusal"),
                consents,
                List.of(row.getArrayOfStrings("affiliations")),
                row.getInteger("version"));
    }

    private static ConsentView consent(JsonObject each) {
        return new ConsentView(
                each.getString("purpose"),
                each.getBoolean("given"),
                each.getString("wording"),
                OffsetDateTime.parse(each.getString("at")).toInstant());
    }
}
