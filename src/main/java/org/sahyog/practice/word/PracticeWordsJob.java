package org.sahyog.practice.word;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.job.NextRun;

/** Practices that were published before they had words, or came by SQL, are given them. */
@ApplicationScoped
class PracticeWordsJob {
    private static final Logger LOG = Logger.getLogger(PracticeWordsJob.class);
    private static final int AT_A_TIME = 100;
    private static final Sql WITHOUT = Sql.of("""
            select practice_id from practice_words where words is null order by practice_id limit :most for update skip locked
            """);

    private final PracticeWords words;

    PracticeWordsJob(PracticeWords words) {
        this.words = words;
    }

    @Scheduled(every = "30s", delayed = "1s")
    Uni<Void> fill() {
        return NextRun.inBatches(LOG, "Words of practices", AT_A_TIME, this::fillSome);
    }

    private Uni<Integer> fillSome() {
        return WITHOUT.with("most", AT_A_TIME)
                .list(UUID.class)
                .chain(those -> those.isEmpty() ? Uni.createFrom().item(0) : words.write(those));
    }
}
