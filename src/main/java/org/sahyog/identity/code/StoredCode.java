package org.sahyog.identity.code;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.keycloak.Account;

/**
 * A code as it is kept, with the person and the organisation it is for. Its handle finds it, the hash proves it; it is overtaken when the
 * organisation has found another owner meanwhile.
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Found by its id, never compared as a whole: hashes are compared in constant time.
record StoredCode(
        UUID id,
        byte[] hash,
        String purpose,
        int failedTries,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant cancelledAt,
        byte @Nullable [] claimSeal,
        boolean overtaken,
        String organisationName,
        Account account) {
    static final Duration LIFE = Duration.ofDays(7);

    /** Longer than all calls to Keycloak together may take: then whoever claimed the code has died. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    static final int TRIES = 5;
    private static final int HANDLE = 9;

    /** The first two groups, by which it is found; the other three stay a secret. */
    static String handle(String text) {
        String legible = OneTimeCode.legible(text);
        return legible.substring(0, Math.min(HANDLE, legible.length()));
    }

    boolean isProvedBy(Optional<OneTimeCode> typed) {
        return typed.map(code -> MessageDigest.isEqual(hash, code.hash())).orElse(false);
    }

    boolean opens(Instant now) {
        return usedAt == null && cancelledAt == null && !overtaken && failedTries < TRIES && now.isBefore(expiresAt);
    }

    /** Whether it was this very request that used it. */
    boolean isUsedBy(byte[] seal) {
        return usedAt != null && MessageDigest.isEqual(claimSeal, seal);
    }
}
