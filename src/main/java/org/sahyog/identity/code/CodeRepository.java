package org.sahyog.identity.code;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.keycloak.KeycloakRealm.Account;

/** Codes outside a transaction: looked up, and their wrong tries counted even though the request is refused. */
@ApplicationScoped
class CodeRepository {
    private static final String FIND = """
            select c.*, o.name as organisation_name, p.id as person, p.subject, p.username, p.name, p.phone, p.email
            from one_time_code c join organisation o on o.id = c.organisation_id join person p on p.id = c.person_id
            where c.handle = $1
            """;
    /** A CDA or agency of a cluster where the organisation is, an owner of a member there, or whoever entered it. */
    private static final String MAY_VOUCH = """
            select exists (select 1 from stakeholder s where s.organisation_id = $1 and s.state in ('ACTIVE', 'INVITED', 'PENDING') and (
                    exists (select 1 from cda_assignment a where a.cluster_id = s.cluster_id and a.person_id = $2
                        and a.since_on <= current_date and (a.until_on is null or a.until_on >= current_date))
                    or exists (select 1 from cluster_agency g where g.cluster_id = s.cluster_id and g.agency_id = any($3)
                        and g.since_on <= current_date and (g.until_on is null or g.until_on >= current_date))
                    or (s.state = 'ACTIVE' and exists (select 1 from stakeholder m join affiliation f on f.organisation_id = m.organisation_id
                        where m.cluster_id = s.cluster_id and m.state = 'ACTIVE' and m.organisation_id <> $1
                        and f.person_id = $2 and f.role = 'OWNER' and f.ended_at is null)))) as may,
                exists (select 1 from stakeholder s where s.organisation_id = $1 and (s.cluster_id in (
                    select t.cluster_id from stakeholder t where t.organisation_id = any($3) and t.state = 'ACTIVE'
                    union select a.cluster_id from cda_assignment a where a.person_id = $2
                    union select g.cluster_id from cluster_agency g where g.agency_id = any($3)))) as sees
            """;

    private final Pool pool;

    CodeRepository(Pool pool) {
        this.pool = pool;
    }

    record Vouching(boolean may, boolean sees) {}

    Uni<Vouching> vouching(Caller caller, UUID organisation) {
        Tuple parameters =
                Tuple.of(organisation, caller.id(), caller.organisationIds().toArray(UUID[]::new));
        return pool.preparedQuery(MAY_VOUCH)
                .execute(parameters)
                .map(rows -> rows.iterator().next())
                .map(row -> new Vouching(row.getBoolean("may"), row.getBoolean("sees")));
    }

    Uni<@Nullable StoredCode> find(String handle) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(handle))
                .map(rows -> rows.size() == 0 ? null : stored(rows.iterator().next()));
    }

    Uni<Void> countWrongTry(String handle) {
        return pool.preparedQuery("update one_time_code set failed_tries = failed_tries + 1 where handle = $1")
                .execute(Tuple.of(handle))
                .replaceWithVoid();
    }

    private static StoredCode stored(Row row) {
        return new StoredCode(
                row.getUUID("id"),
                ((Buffer) row.getValue("secret_hash")).getBytes(),
                row.getString("purpose"),
                row.getInteger("failed_tries"),
                row.getOffsetDateTime("expires_at").toInstant(),
                instant(row.getOffsetDateTime("used_at")),
                instant(row.getOffsetDateTime("cancelled_at")),
                row.getString("organisation_name"),
                new Account(
                        row.getUUID("person"),
                        row.getString("subject"),
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email")));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
