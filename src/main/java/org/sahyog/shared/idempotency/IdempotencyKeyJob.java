package org.sahyog.shared.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Phones stay offline for days: keys are kept for seven. */
@ApplicationScoped
class IdempotencyKeyJob {
    @Scheduled(every = "1h", delayed = "10m")
    @WithTransaction
    Uni<Void> forgetOldKeys() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from idempotency_key where created_at < now() - interval '7 days'")
                        .executeUpdate())
                .replaceWithVoid();
    }
}
