package org.sahyog.identity.keycloak;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.journal.DeedReader;

/** Follows what happens to organisations and affiliations and brings Keycloak to the same state, whatever it was before. */
@Singleton
class KeycloakReader implements DeedReader {
    private static final String AFFILIATION = """
            select not exists (select 1 from affiliation_today t where t.id = a.id) as ended, o.id as organisation_id, o.kind, o.name as organisation_name,
                o.keycloak_id, p.id as person_id, p.subject, p.username, p.name, p.phone, p.email, p.language
            from affiliation a join organisation o on o.id = a.organisation_id join person p on p.id = a.person_id
            where a.id = $1
            """;

    private final Pool pool;
    private final KeycloakRealm realm;

    KeycloakReader(Pool pool, KeycloakRealm realm) {
        this.pool = pool;
        this.realm = realm;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public boolean reads(String verb) {
        return verb.startsWith("organisation.entered") || verb.startsWith("affiliation.");
    }

    @Override
    public Uni<Void> read(Seen deed) {
        return deed.verb().startsWith("affiliation.") ? affiliation(deed.entity()) : organisation(deed.entity());
    }

    private Uni<Void> organisation(UUID id) {
        return pool.preparedQuery("select id, kind, name from organisation where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next())
                .chain(row -> realm.ensureOrganisation(id, row.getString("kind"), row.getString("name")))
                .chain(keycloakId -> done("organisation", id, ", keycloak_id = $2", keycloakId));
    }

    private Uni<Void> affiliation(UUID id) {
        return pool.preparedQuery(AFFILIATION)
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next())
                .chain(row -> row.getBoolean("ended") ? remove(row) : add(row))
                .chain(() -> done("affiliation", id, "", null));
    }

    private Uni<Void> add(Row row) {
        UUID organisation = row.getUUID("organisation_id");
        return user(row)
                .chain(subject -> realm.ensureOrganisation(
                                organisation, row.getString("kind"), row.getString("organisation_name"))
                        .chain(keycloakId -> realm.ensureMember(
                                        keycloakId,
                                        subject,
                                        row.getString("kind").toLowerCase(Locale.ROOT))
                                .chain(() -> done("organisation", organisation, ", keycloak_id = $2", keycloakId))));
    }

    private Uni<Void> remove(Row row) {
        String organisation = row.getString("keycloak_id");
        String subject = row.getString("subject");
        return organisation == null || subject == null
                ? Uni.createFrom().voidItem()
                : realm.removeMember(organisation, subject);
    }

    private Uni<String> user(Row row) {
        UUID person = row.getUUID("person_id");
        return realm.ensureUser(new Account(
                        person,
                        row.getString("subject"),
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("language")))
                .call(subject -> done("person", person, ", subject = $2", subject));
    }

    private Uni<Void> done(String table, UUID id, String more, @Nullable String value) {
        String sql = "update " + table + " set keycloak_state = 'DONE'" + more + " where id = $1";
        return pool.preparedQuery(sql)
                .execute(value == null ? Tuple.of(id) : Tuple.of(id, value))
                .replaceWithVoid();
    }
}
