package org.sahyog.shared.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.shared.journal.DeedRepository.Position;

@QuarkusTest
@DisplayName("The lease of a reader of the journal")
class LeaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    DeedRepository repository;

    private final String reader = "leased " + UUID.randomUUID();
    private final UUID holder = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    @DisplayName(
            "goes to another replica five seconds after its holder was last heard of, and the holder moves nothing any more")
    void ofTheDead() {
        assertThat(lease(holder)).isNotNull();
        Instant begin = Instant.now();
        assertThat(lease(other)).isNull();
        assertThat(Patience.until(() -> lease(other) != null)).isTrue();
        assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        repository.moveTo(reader, holder, new Position(7, 7)).await().atMost(PATIENCE);
        assertThat(lease(other)).isEqualTo(new Position(0, 0));
    }

    @Test
    @DisplayName("stays with a holder who lives, however long it reads")
    void ofTheLiving() throws InterruptedException {
        assertThat(lease(holder)).isNotNull();
        for (int second = 0; second < 7; second++) {
            Thread.sleep(1000);
            repository.renew(holder).await().atMost(PATIENCE);
            assertThat(lease(other)).isNull();
        }
    }

    private @Nullable Position lease(UUID owner) {
        return repository.lease(reader, owner).await().atMost(PATIENCE);
    }
}
