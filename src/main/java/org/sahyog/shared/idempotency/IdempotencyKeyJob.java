package org.sahyog.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.job.NextRun;

/** Phones stay offline for days: keys are kept for seven. No statement may take long, so they go ten thousand at a time. */
@ApplicationScoped
class IdempotencyKeyJob {
    private static final Logger LOG = Logger.getLogger(IdempotencyKeyJob.class);
    private static final int AT_A_TIME = 10_000;
    private static final Sql FORGET = Sql.of("""
            delete from idempotency_key where ctid = any(array(
                select ctid from idempotency_key where created_at < now() - interval '7 days' limit :most))
            """);

    @Scheduled(every = "1h", delayed = "10m")
    Uni<Void> forgetOldKeys() {
        return NextRun.inBatches(LOG, "Old keys of deeds", AT_A_TIME, IdempotencyKeyJob::forgetSome);
    }

    private static Uni<Integer> forgetSome() {
        return FORGET.with("most", AT_A_TIME).update();
    }
}
