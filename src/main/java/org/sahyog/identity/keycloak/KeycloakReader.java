package org.sahyog.identity.keycloak;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.DeedReader;

/**
 * Follows what happens to people and affiliations and brings Keycloak to the same state, whatever it was before. An organisation comes
 * there with the first person who acts for it: thousands of imported firms may never have one.
 */
@Singleton
class KeycloakReader implements DeedReader {
    private static final Logger LOG = Logger.getLogger(KeycloakReader.class);
    private static final String PERSON =
            "p.id as person_id, p.subject, p.username, p.name, p.phone, p.email, p.language, p.erased_at";
    private static final String AFFILIATION = """
            select not exists (select 1 from affiliation_today t where t.id = a.id) as ended, o.id as organisation_id, o.kind,
                o.name as organisation_name, o.keycloak_id,""" + " " + PERSON + """
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
        return verb.startsWith("affiliation.") || verb.startsWith("person.");
    }

    @Override
    public Uni<Void> read(Seen deed) {
        return deed.verb().startsWith("affiliation.") ? affiliation(deed.entity()) : person(deed.entity());
    }

    private Uni<Void> affiliation(UUID id) {
        return one(AFFILIATION, id)
                .chain(row -> (row.getBoolean("ended") ? remove(row) : add(row))
                        .chain(() -> run("update affiliation set keycloak_state = 'DONE' where id = $1", id))
                        .onFailure(AccountRefused.class)
                        .recoverWithUni(refused -> refused(row.getUUID("person_id"), refused)
                                .chain(() ->
                                        run("update affiliation set keycloak_state = 'REFUSED' where id = $1", id))));
    }

    private Uni<Void> add(Row row) {
        String role = row.getString("kind").toLowerCase(Locale.ROOT);
        return user(row)
                .chain(subject -> organisation(row).chain(keycloakId -> realm.ensureMember(keycloakId, subject, role)));
    }

    private Uni<String> organisation(Row row) {
        UUID id = row.getUUID("organisation_id");
        return realm.ensureOrganisation(id, row.getString("kind"), row.getString("organisation_name"))
                .call(keycloakId -> known(id, keycloakId));
    }

    private Uni<Void> remove(Row row) {
        String organisation = row.getString("keycloak_id");
        String subject = row.getString("subject");
        return organisation == null || subject == null
                ? Uni.createFrom().voidItem()
                : realm.removeMember(organisation, subject);
    }

    /** Described anew, or deleted. What Keycloak refuses for good is written where she sees it. */
    private Uni<Void> person(UUID id) {
        return one("select " + PERSON + " from person p where p.id = $1", id)
                .chain(row -> row.getValue("erased_at") == null ? describe(row) : delete(row));
    }

    private Uni<Void> describe(Row row) {
        UUID person = row.getUUID("person_id");
        return user(row)
                .call(subject -> realm.describeUser(subject, account(row)))
                .onFailure(AccountRefused.class)
                .call(refused -> refused(person, refused))
                .chain(() ->
                        run("update person set keycloak_state = 'DONE', keycloak_refusal = null where id = $1", person))
                .chain(() -> addRefused(person))
                .onFailure(AccountRefused.class)
                .recoverWithNull();
    }

    private Uni<Void> delete(Row row) {
        UUID person = row.getUUID("person_id");
        return realm.deleteUser(person, row.getString("subject"))
                .chain(() -> run("update person set keycloak_state = 'DONE' where id = $1", person))
                .onFailure(AccountRefused.class)
                .recoverWithUni(refused -> refused(person, refused));
    }

    /** Where she could not be added while her account was refused. */
    private Uni<Void> addRefused(UUID person) {
        return pool.preparedQuery("select id from affiliation where person_id = $1 and keycloak_state = 'REFUSED'")
                .execute(Tuple.of(person))
                .chain(rows -> OneByOne.each(rows, row -> affiliation(row.getUUID("id"))));
    }

    private Uni<String> user(Row row) {
        UUID person = row.getUUID("person_id");
        if (row.getString("subject") != null) {
            return Uni.createFrom().item(row.getString("subject"));
        }
        return realm.ensureUser(account(row)).call(subject -> opened(person, subject));
    }

    /** Whoever was erased while Keycloak made her account is not left with one. */
    private Uni<Void> opened(UUID person, String subject) {
        return pool.preparedQuery("update person set keycloak_state = 'DONE', keycloak_refusal = null, subject = $2 "
                        + "where id = $1 and erased_at is null")
                .execute(Tuple.of(person, subject))
                .chain(rows -> rows.rowCount() == 1 ? Uni.createFrom().voidItem() : realm.deleteUser(person, subject));
    }

    private Uni<Void> refused(UUID person, AccountRefused refused) {
        LOG.warnf("Keycloak refuses what was to be done to the account of person %s: %s", person, refused.reason());
        return pool.preparedQuery("update person set keycloak_state = 'REFUSED', keycloak_refusal = $2 where id = $1")
                .execute(Tuple.of(person, refused.reason().name()))
                .replaceWithVoid();
    }

    private Uni<Void> known(UUID organisation, String keycloakId) {
        return pool.preparedQuery("update organisation set keycloak_state = 'DONE', keycloak_id = $2 where id = $1")
                .execute(Tuple.of(organisation, keycloakId))
                .replaceWithVoid();
    }

    private Uni<Row> one(String sql, UUID id) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(id))
                .map(RowSet::iterator)
                .map(rows -> rows.next());
    }

    private Uni<Void> run(String sql, UUID id) {
        return pool.preparedQuery(sql).execute(Tuple.of(id)).replaceWithVoid();
    }

    private static Account account(Row row) {
        return new Account(
                row.getUUID("person_id"),
                row.getString("subject"),
                row.getString("username"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("language"));
    }
}
