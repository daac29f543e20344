package org.sahyog.notification.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers of links outlive the links; receipts are refused by their age long before they are forgotten. */
@ApplicationScoped
class DeliveryTidyJob {
    private final DeliverySettings settings;

    DeliveryTidyJob(DeliverySettings settings) {
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @WithTransaction
    Uni<Void> forgetOld() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from used_link where used_at < now() - interval '1 second' * :age")
                        .setParameter("age", (double) settings.keepLinks().toSeconds())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "delete from gateway_receipt where received_at < now() - interval '1 day'")
                                .executeUpdate()))
                .replaceWithVoid();
    }
}
