package org.sahyog.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.keycloak.Account;
import org.sahyog.shared.Ids;

@DisplayName("A one-time code as it is kept")
class StoredCodeTest {
    private static final Instant NOW = Instant.parse("2027-03-04T10:00:00Z");
    private static final Account ASHA = new Account(Ids.next(), null, "asha", "Asha", null, null, "hi");
    private final OneTimeCode code = OneTimeCode.random(new SecureRandom());

    /** The same code in other states. */
    private static final class State {
        int failedTries;
        Instant expiresAt = NOW.plusSeconds(1);

        @Nullable
        Instant usedAt;

        @Nullable
        Instant cancelledAt;

        byte @Nullable [] seal;
        boolean overtaken;
    }

    private StoredCode stored(Consumer<State> change) {
        State state = new State();
        change.accept(state);
        return new StoredCode(
                Ids.next(),
                code.hash(),
                "OWNER",
                state.failedTries,
                state.expiresAt,
                state.usedAt,
                state.cancelledAt,
                state.seal,
                state.overtaken,
                "Asha Brass",
                ASHA);
    }

    @Test
    @DisplayName("opens an account until the second its seven days are over")
    void opens() {
        assertThat(stored(state -> {}).opens(NOW)).isTrue();
        assertThat(stored(state -> state.expiresAt = NOW).opens(NOW)).isFalse();
        assertThat(StoredCode.LIFE).isEqualTo(Duration.ofDays(7));
    }

    @Test
    @DisplayName("opens nothing after five wrong tries, once used, cancelled or overtaken")
    void opensNothing() {
        assertThat(stored(state -> state.failedTries = 4).opens(NOW)).isTrue();
        assertThat(stored(state -> state.failedTries = 5).opens(NOW)).isFalse();
        assertThat(stored(state -> state.usedAt = NOW).opens(NOW)).isFalse();
        assertThat(stored(state -> state.cancelledAt = NOW).opens(NOW)).isFalse();
        assertThat(stored(state -> state.overtaken = true).opens(NOW)).isFalse();
    }

    @Test
    @DisplayName("is proved by the whole text and found by the first two groups of it")
    void proved() {
        StoredCode stored = stored(state -> {});
        assertThat(stored.isProvedBy(Optional.of(code))).isTrue();
        assertThat(stored.isProvedBy(Optional.of(OneTimeCode.random(new SecureRandom()))))
                .isFalse();
        assertThat(stored.isProvedBy(Optional.empty())).isFalse();
        assertThat(StoredCode.handle(code.readable())).isEqualTo(code.readable().substring(0, 9));
        assertThat(StoredCode.handle("7k3")).isEqualTo("7K3");
    }

    @Test
    @DisplayName("knows the request that used it")
    void usedBy() {
        byte[] seal = code.seal("key", "password");
        assertThat(stored(state -> {
                            state.usedAt = NOW;
                            state.seal = seal;
                        })
                        .isUsedBy(seal.clone()))
                .isTrue();
        assertThat(stored(state -> {
                            state.usedAt = NOW;
                            state.seal = code.seal("key", "other");
                        })
                        .isUsedBy(seal))
                .isFalse();
        assertThat(stored(state -> state.seal = seal).isUsedBy(seal))
                .as("claimed only")
                .isFalse();
    }
}
