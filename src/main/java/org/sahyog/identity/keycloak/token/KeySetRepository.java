package org.sahyog.identity.keycloak.token;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what Keycloak last said in our database, in no transaction: tokens are proved before any begins. */
@ApplicationScoped
class KeySetRepository {
    private final Pool pool;
    /** Asked when it is needed: a process that only migrates has none. */
    private final Supplier<String> realm;

    KeySetRepository(Pool pool, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Supplier<String> realm) {
        this.pool = pool;
        this.realm = realm;
    }

    /** Of no key where none was ever kept. */
    Uni<KeySet> kept() {
        return pool.preparedQuery("select issuer, keys from keycloak_keys where realm = $1")
                .execute(Tuple.of(realm.get()))
                .map(rows ->
                        rows.size() == 0 ? KeySet.NONE : keySet(rows.iterator().next()));
    }

    Uni<Void> keep(KeySet set) {
        return pool.preparedQuery("""
                        insert into keycloak_keys (realm, issuer, keys) values ($1, $2, $3)
                        on conflict (realm) do update set issuer = $2, keys = $3, read_at = now()
                        """)
                .execute(Tuple.of(realm.get(), set.issuer(), new JsonObject(Map.copyOf(set.keys()))))
                .replaceWithVoid();
    }

    private static KeySet keySet(Row row) {
        return new KeySet(
                row.getString("issuer"),
                row.getJsonObject("keys").stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, key -> key.getValue().toString())));
    }
}
