package org.sahyog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;

/** TEMPORARY */
public class EmbeddedServices implements QuarkusTestResourceLifecycleManager {
    static EmbeddedPostgres pg;

    @Override
    public synchronized Map<String, String> start() {
        try {
            if (pg == null) {
                pg = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8").start();
                try (var c = pg.getPostgresDatabase().getConnection(); var s = c.createStatement()) {
                    s.execute("create role sahyog_owner login password 'o'");
                    s.execute("create role sahyog login password 's'");
                    s.execute("create database sahyog owner sahyog_owner");
                }
                try (var c = pg.getDatabase("postgres", "sahyog").getConnection(); var s = c.createStatement()) {
                    s.execute("alter schema public owner to sahyog_owner");
                }
            }
            return Map.of(
                    "quarkus.datasource.reactive.url", "postgresql://127.0.0.1:" + pg.getPort() + "/sahyog",
                    "quarkus.datasource.password", "s",
                    "quarkus.datasource.owner.jdbc.url", "jdbc:postgresql://127.0.0.1:" + pg.getPort() + "/sahyog",
                    "quarkus.datasource.owner.password", "o",
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:9/realms/sahyog",
                    "quarkus.keycloak.admin-client.server-url", "http://127.0.0.1:9",
                    "quarkus.keycloak.admin-client.client-secret", "x",
                    "quarkus.http.test-port", "0");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
