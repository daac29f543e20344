package org.sahyog.identity.keycloak.token;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for Keycloak's keys at the start, and then now and again. */
@ApplicationScoped
class SigningKeysJob {
    private final SigningKeys keys;

    SigningKeysJob(SigningKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "${sahyog.keys.every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> lookAgain() {
        return keys.lookAgain();
    }
}
