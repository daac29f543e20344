package org.sahyog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.local.TestServices;

/** The product's own PostgreSQL and Keycloak, started once for all endpoint tests of a run. */
public class EmbeddedServices implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestServices.settings());
        settings.put("quarkus.http.test-port", "0");
        // Tests ask more in a minute than people do; RateLimitTest and AbuseIT are about the limits themselves.
        for (String policy : List.of("person", "address", "guesses", "invitations", "imports", "uploads", "posts")) {
            settings.put("sahyog.limit.quota." + policy + ".requests", "1000000");
            settings.put("sahyog.limit.quota." + policy + ".window", "9999H");
        }
        // Tests change rights faster than people do, and behind the service's back; RightReadsTest is about what is
        // remembered.
        settings.put("sahyog.rights.remembered", "0S");
        settings.put("sahyog.file-tidy.every", "2s");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {}
}
