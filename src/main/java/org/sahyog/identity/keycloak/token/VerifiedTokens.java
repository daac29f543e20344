package org.sahyog.identity.keycloak.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whose a token is, remembered for half a minute and never past its end: proving a signature costs more than reading an event. Kept by
 * a print of the token, so that no token lies in memory; see src/docs/adr/0022.
 */
@ApplicationScoped
public class VerifiedTokens {
    private static final Duration LIFE = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    private record Verified(SecurityIdentity identity, Instant until) {}

    private final Cache<ByteBuffer, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** {@code proof} is asked when the header {@code authorization} was not seen lately. */
    public Uni<SecurityIdentity> identity(@Nullable String authorization, Supplier<Uni<SecurityIdentity>> proof) {
        if (authorization == null) {
            return proof.get();
        }
        ByteBuffer print = print(authorization);
        Verified known = verified.getIfPresent(print);
        return known != null && clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(known.identity())
                : proof.get().map(VerifiedTokens::whoAlone).invoke(identity -> remember(print, identity));
    }

    /** Quarkus ties the request to an identity, and with it all that was answered: that must not be kept. */
    private static SecurityIdentity whoAlone(SecurityIdentity identity) {
        return identity.isAnonymous()
                ? identity
                : QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addRoles(identity.getRoles())
                        .build();
    }

    private void remember(ByteBuffer print, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            verified.put(print, new Verified(identity, Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    private static ByteBuffer print(String authorization) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
