package org.sahyog.identity.keycloak.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A token that was proved")
class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final AtomicInteger proofs = new AtomicInteger();
    private Instant now = NOW;
    private final VerifiedTokens tokens = new VerifiedTokens(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    @DisplayName("is not proved again at once")
    void remembered() {
        assertThat(ask("Bearer a")).isSameAs(ask("Bearer a"));
        assertThat(proofs).hasValue(1);
    }

    @Test
    @DisplayName("says nothing of another one, nor of none")
    void another() {
        ask("Bearer a");
        ask("Bearer b");
        ask(null);
        ask(null);
        assertThat(proofs).hasValue(4);
    }

    @Test
    @DisplayName("is proved anew from the moment of its end on")
    void ended() {
        ask("Bearer a");
        now = NOW.plusSeconds(10);
        ask("Bearer a");
        assertThat(proofs).hasValue(2);
    }

    @Test
    @DisplayName("is not taken for proved when the proof failed")
    void failed() {
        Supplier<Uni<SecurityIdentity>> refused = () -> Uni.createFrom().failure(new SecurityException("forged"));
        for (int n = 0; n < 2; n++) {
            assertThat(tokens.identity("Bearer a", refused)
                            .onFailure()
                            .recoverWithNull()
                            .await()
                            .atMost(Duration.ofSeconds(1)))
                    .isNull();
        }
        ask("Bearer a");
        assertThat(proofs).hasValue(1);
    }

    @Test
    @DisplayName("is kept with who it names and her roles, and with nothing of the request")
    void withoutTheRequest() {
        for (int n = 0; n < 2; n++) {
            SecurityIdentity identity = ask("Bearer a");
            assertThat(identity.getPrincipal()).isInstanceOf(JsonWebToken.class);
            assertThat(identity.getRoles()).containsExactly("platform-admin");
            assertThat(identity.getAttributes()).isEmpty();
        }
    }

    private SecurityIdentity ask(String authorization) {
        return tokens.identity(authorization, () -> Uni.createFrom().item(this::prove))
                .await()
                .atMost(Duration.ofSeconds(1));
    }

    private SecurityIdentity prove() {
        proofs.incrementAndGet();
        return QuarkusSecurityIdentity.builder()
                .addRole("platform-admin")
                .addAttribute("routing-context", "the request and its answer")
                .setPrincipal(new JsonWebToken() {
                    @Override
                    public String getName() {
                        return "asha";
                    }

                    @Override
                    public Set<String> getClaimNames() {
                        return Set.of("exp");
                    }

                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> T getClaim(String name) {
                        return (T)
                                (name.equals("exp")
                                        ? Long.valueOf(NOW.plusSeconds(10).getEpochSecond())
                                        : null);
                    }
                })
                .build();
    }
}
