package org.sahyog.event.checkin.code;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The keys of today, of which the first signs; all of them verify. */
@Singleton
class CodeKeys {
    private static final Logger LOG = Logger.getLogger(CodeKeys.class);

    private final List<CodeKey> keys;

    /** Replicas share the secret; alone, a random one will do: the codes then end with a restart. */
    CodeKeys(@ConfigProperty(name = "sahyog.check-in-secret") Optional<List<String>> secrets) {
        keys = secrets.filter(some -> !some.isEmpty()).orElseGet(CodeKeys::random).stream()
                .map(CodeKey::of)
                .toList();
    }

    private static List<String> random() {
        LOG.warn("sahyog.check-in-secret is missing: the codes of seats end with the next restart");
        return List.of(HexFormat.of().formatHex(new SecureRandom().generateSeed(32)));
    }

    CodeKey signing() {
        return keys.get(0);
    }

    Optional<CodeKey> numbered(int number) {
        return keys.stream().filter(key -> key.number() == number).findFirst();
    }

    List<CodeKey> all() {
        return keys;
    }
}
