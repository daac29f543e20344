package org.sahyog.shared.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.file.store.Stores;
import org.sahyog.shared.file.upload.Uploads;
import org.sahyog.shared.job.NextRun;

/** Removes what nobody attached or went on sending within its day, and objects of an outside store that no file refers to. */
@ApplicationScoped
class FileTidyJob {
    private static final Logger LOG = Logger.getLogger(FileTidyJob.class);

    /** The next try, should this one fail, is an hour later. */
    private static final Sql LEFT_OVER = Sql.of("""
            update file_leftover set try_at = now() + interval '1 hour' where object_key = (
                select object_key from file_leftover where try_at <= now() order by try_at limit 1 for update skip locked)
            returning object_key
            """);

    private static final Sql FORGET = Sql.of("delete from file_leftover where object_key = :file");

    private final FileRemoval removal;
    private final Uploads uploads;
    private final Stores stores;

    FileTidyJob(FileRemoval removal, Uploads uploads, Stores stores) {
        this.removal = removal;
        this.uploads = uploads;
        this.stores = stores;
    }

    @Scheduled(every = "${sahyog.file-tidy.every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        Uni<Void> work = Panache.withTransaction(removal::removeLapsed)
                .repeat()
                .whilst(more -> more)
                .collect()
                .last()
                .chain(this::removeUploads)
                .chain(this::removeObjects);
        return NextRun.takesOver(LOG, "Files that lapsed", work);
    }

    private Uni<Void> removeUploads() {
        return Panache.withTransaction(uploads::removeLapsed)
                .repeat()
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> removeObjects() {
        return Panache.withTransaction(() -> LEFT_OVER.values().list(UUID.class))
                .call(this::remove)
                .repeat()
                .until(List::isEmpty)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> remove(List<UUID> object) {
        return object.isEmpty()
                ? Uni.createFrom().voidItem()
                : stores.named("s3")
                        .remove(object.get(0))
                        .chain(() -> Panache.withTransaction(
                                () -> FORGET.with("file", object.get(0)).update()))
                        .replaceWithVoid();
    }
}
