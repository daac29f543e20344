package org.sahyog.notification.delivery;

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
    private static final int AT_A_TIME = 10_000;
    private static final Sql FORGET_RECEIPTS = Sql.of("""
            delete from gateway_receipt where ctid = any(array(
                select ctid from gateway_receipt where received_at < now() - interval '1 day' limit :most))
            """);
    private static final Sql FORGET_LINKS = Sql.of("""
            delete from used_link where ctid = any(array(
                select ctid from used_link where used_at < now() - interval '1 second' * :age limit :most))
            """);

    private final DeliverySettings settings;

    DeliveryTidyJob(DeliverySettings settings) {
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "10m")
    Uni<Void> forgetLinks() {
        double age = settings.keepLinks().toSeconds();
        return NextRun.inBatches(
                LOG,
                "Old links",
                AT_A_TIME,
                () -> FORGET_LINKS.with("age", age).with("most", AT_A_TIME).update());
    }

    @Scheduled(every = "1h", delayed = "10m")
    Uni<Void> forgetReceipts() {
        return NextRun.inBatches(
                LOG,
                "Old receipts",
                AT_A_TIME,
                () -> FORGET_RECEIPTS.with("most", AT_A_TIME).update());
    }
}
