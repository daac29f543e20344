package org.sahyog.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("Keys of retries")
class IdempotencyKeyJobTest {
    @Inject
    IdempotencyKeyJob job;

    @Test
    @DisplayName("are forgotten after seven days, however many there are, and not before")
    void forgotten() throws Throwable {
        keep("'8 days'", 25_000);
        keep("'6 days'", 10);
        VertxContextSupport.subscribeAndAwait(job::forgetOldKeys);
        assertThat(Town.count("select count(*) from idempotency_key where caller = '8 days'"))
                .isZero();
        assertThat(Town.count("select count(*) from idempotency_key where caller = '6 days'"))
                .isEqualTo(10);
    }

    private static void keep(String age, int number) {
        Town.run("insert into idempotency_key (caller, key, fingerprint, created_at) select " + age
                + ", gen_random_uuid(), 'x', now() - interval " + age + " from generate_series(1, " + number + ")");
    }
}
