package org.sahyog.identity.keycloak.token;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sahyog.shared.job.NextRun;

/** Asks for Keycloak's keys at the start, and then now and again. While Keycloak is away the keys known so far go on to hold. */
@ApplicationScoped
class SigningKeysJob {
    private static final Logger LOG = Logger.getLogger(SigningKeysJob.class);

    private final SigningKeys keys;

    SigningKeysJob(SigningKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "${sahyog.keys.every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> lookAgain() {
        return NextRun.takesOver(LOG, "Keys of Keycloak", keys.lookAgain());
    }
}
