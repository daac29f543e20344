package org.sahyog.identity.code;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.keycloak.Account;

/** Codes outside a transaction: looked up, and their wrong tries counted even though the request is refused. */
@ApplicationScoped
class CodeRepository {
    private static final String FIND = """
            select c.*, o.name as organisation_name, p.id as person, p.subject, p.username, p.name, p.phone, p.email, p.language,
                c.purpose = 'OPEN_ACCOUNT' and exists (select 1 from affiliation f join person h on h.id = f.person_id
                    where f.organisation_id = c.organisation_id and f.role = 'OWNER' and f.ended_at is null
                    and h.subject is not null and h.id <> c.person_id) as overtaken
            from one_time_code c join organisation o on o.id = c.organisation_id join person p on p.id = c.person_id
            where c.handle = $1
            """;
    /**
     * `serves`: a CDA or agency of a cluster where the organisation is. `vouches`: that, or the owner of a member firm there. `owned`: someone
     * who can sign in owns it already. `safe`: the person to regain acts for this organisation alone and is no agent.
     */
    private static final String VOUCHING = """
            with place as (select s.cluster_id, s.state from stakeholder s
                where s.organisation_id = $1 and s.state in ('ACTIVE', 'INVITED', 'PENDING')),
            served as (%s),
            member as (select t.cluster_id, t.organisation_id from stakeholder t
                where t.organisation_id = any($3) and t.organisation_id <> $1 and t.state = 'ACTIVE')
            select
                exists (select 1 from place natural join served) as serves,
                $1 = any($3) or exists (select 1 from place p join member m on m.cluster_id = p.cluster_id)
                    or exists (select 1 from place p join agency_today g on g.cluster_id = p.cluster_id
                        where g.agency_id = any($3)) as sees,
                exists (select 1 from place p join member m on m.cluster_id = p.cluster_id and p.state = 'ACTIVE'
                    join organisation k on k.id = m.organisation_id and k.kind = 'FIRM'
                    join affiliation f on f.organisation_id = m.organisation_id and f.person_id = $2
                        and f.role = 'OWNER' and f.ended_at is null) as owner_of_member,
                exists (select 1 from affiliation f join person h on h.id = f.person_id
                    where f.organisation_id = $1 and f.role = 'OWNER' and f.ended_at is null and h.subject is not null) as owned,
                $4::uuid is not null
                    and exists (select 1 from affiliation f where f.person_id = $4 and f.organisation_id = $1 and f.ended_at is null)
                    and not exists (select 1 from affiliation f where f.person_id = $4 and f.organisation_id <> $1 and f.ended_at is null)
                    and not exists (select 1 from cda_assignment a where a.person_id = $4) as safe
            """.formatted(ClustersToday.servedBy("$2", "$5"));

    private final Pool pool;

    CodeRepository(Pool pool) {
        this.pool = pool;
    }

    record Vouching(boolean serves, boolean sees, boolean ownerOfMember, boolean owned, boolean safe) {}

    Uni<Vouching> vouching(Caller caller, UUID organisation, @Nullable UUID person) {
        Tuple parameters = Tuple.tuple()
                .addUUID(organisation)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(person)
                .addArrayOfUUID(caller.agencyIds());
        return pool.preparedQuery(VOUCHING)
                .execute(parameters)
                .map(rows -> rows.iterator().next())
                .map(row -> new Vouching(
                        row.getBoolean("serves"),
                        row.getBoolean("sees"),
                        row.getBoolean("owner_of_member"),
                        row.getBoolean("owned"),
                        row.getBoolean("safe")));
    }

    Uni<@Nullable StoredCode> find(String handle) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(handle))
                .map(rows -> rows.size() == 0 ? null : stored(rows.iterator().next()));
    }

    Uni<Void> countWrongTry(StoredCode code) {
        return pool.preparedQuery("update one_time_code set failed_tries = failed_tries + 1 where id = $1")
                .execute(Tuple.of(code.id()))
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
                row.getValue("claim_seal") == null ? null : ((Buffer) row.getValue("claim_seal")).getBytes(),
                row.getBoolean("overtaken"),
                row.getString("organisation_name"),
                new Account(
                        row.getUUID("person"),
                        row.getString("subject"),
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("language")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
