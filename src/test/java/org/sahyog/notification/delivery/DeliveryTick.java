package org.sahyog.notification.delivery;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Singleton;

/** Sends at once what is due, where a test would wait for the next second. */
@Singleton
@Unremovable
class DeliveryTick {
    private final DeliveryJob job;

    DeliveryTick(DeliveryJob job) {
        this.job = job;
    }

    static void now() {
        DeliveryJob job = Arc.container().instance(DeliveryTick.class).get().job;
        try {
            VertxContextSupport.subscribeAndAwait(() -> job.sendMail().chain(job::sendByGateway));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
