package org.sahyog.identity.code;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.keycloak.KeycloakRealm.Account;

/**
 * A code as it is kept, with the person and the organisation it is for. Its handle finds it, the hash proves it; it is overtaken when the
 * organisation has found another owner meanwhile.
 */
record StoredCode(
        UUID id,
        byte[] hash,
        String purpose,
        int failedTries,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant cancelledAt,
        boolean overtaken,
        String organisationName,
        Account account) {
    static final Duration LIFE = Duration.ofDays(7);
    private static final int TRIES = 5;
    private static final int HANDLE = 9;

    /** The first two groups, by which it is found; the other three stay a secret. */
    static String handle(OneTimeCode code) {
        return code.readable().substring(0, HANDLE);
    }

    boolean opens(OneTimeCode typed, Instant now) {
        return usedAt == null
                && cancelledAt == null
                && !overtaken
                && failedTries < TRIES
                && now.isBefore(expiresAt)
                && MessageDigest.isEqual(hash, typed.hash());
    }
}
