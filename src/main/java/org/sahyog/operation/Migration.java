package org.sahyog.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Map;

/** Brings the database to the schema of this build and ends: {@code java -jar quarkus-run.jar migrate}, as the owner of the tables. */
public final class Migration implements QuarkusApplication {
    private static final String WORD = "migrate";

    /** Nothing else of the service begins, and what it would ask for need not be there. */
    private static final Map<String, String> ALONE = Map.of(
            "quarkus.flyway.owner.migrate-at-start", "true",
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.start-mode", "halted",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.keycloak.admin-client.server-url", "http://not-asked.invalid",
            "quarkus.keycloak.admin-client.client-secret", "not-asked",
            "quarkus.datasource.reactive.url", "postgresql://not-asked.invalid/sahyog");

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(WORD);
    }

    /** The process ends with 0 when all is migrated, else with 1 and the reason in its log. */
    public static void start(String... arguments) {
        ALONE.forEach(System::setProperty);
        Quarkus.run(Migration.class, arguments);
    }

    /** Flyway has done its work before this is called. */
    @Override
    public int run(String... arguments) {
        return 0;
    }
}
