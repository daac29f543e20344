package org.sahyog.notification.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.job.NextRun;

/** Answers of links outlive the links; receipts are refused by their age long before they are forgotten. */
@ApplicationScoped
class DeliveryTidyJob {
    private static final Logger LOG = Logger.getLogger(DeliveryTidyJob.class);
    private static final Sql FORGET_RECEIPTS =
            Sql.of("delete from gateway_receipt where received_at < now() - interval '1 day'");
    private static final Sql FORGET_LINKS =
            Sql.of("delete from used_link where used_at < now() - interval '1 second' * :age");
    private final DeliverySettings settings;

    DeliveryTidyJob(DeliverySettings settings) {
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "10m")
    Uni<Void> forgetOld() {
        return NextRun.takesOver(LOG, "Old links and receipts", Panache.withTransaction(this::forgetLinksAndReceipts));
    }

    private Uni<Void> forgetLinksAndReceipts() {
        return FORGET_LINKS
                .with("age", (double) settings.keepLinks().toSeconds())
                .update()
                .chain(() -> FORGET_RECEIPTS.values().update())
                .replaceWithVoid();
    }
}
