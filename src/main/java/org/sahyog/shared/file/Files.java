package org.sahyog.shared.file;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.file.content.Inspected;
import org.sahyog.shared.file.content.Inspection;
import org.sahyog.shared.file.content.Megabytes;
import org.sahyog.shared.file.store.FileStore;
import org.sahyog.shared.file.store.FileStore.Cargo;
import org.sahyog.shared.file.store.Stores;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Takes files in: what takes long before the transaction, what must be true together in it. */
@ApplicationScoped
public class Files {
    /** So many files are whole in memory at a time: those that are being proved. */
    private static final int AT_A_TIME = 2;

    private final Inspection inspection;
    private final Stores stores;
    private final FileRepository repository;
    private final FileSettings settings;
    private final Journal journal;
    private final Clock clock;
    private final WorkerExecutor workers;

    Files(
            Inspection inspection,
            Stores stores,
            FileRepository repository,
            FileSettings settings,
            Journal journal,
            Clock clock,
            Vertx vertx) {
        this.inspection = inspection;
        this.stores = stores;
        this.repository = repository;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.workers = vertx.createSharedWorkerExecutor("files", AT_A_TIME);
    }

    /** Proves and cleans it, and brings it where it will lie. Outside a transaction. */
    public Uni<ProvedFile> prepare(UUID owner, UUID by, String name, Arrival arrival) {
        return inspect(arrival)
                .map(inspected -> proved(owner, by, name, arrival, inspected))
                .call(proved -> proved.store().bring(proved.cargo()));
    }

    @SuppressWarnings("NullAway") // Vert.x says that blocking work may give nothing; an inspection always does.
    private Uni<Inspected> inspect(Arrival arrival) {
        return Uni.createFrom()
                .completionStage(() -> workers.executeBlocking(
                                () -> inspection.inspect(Path.of(arrival.place())), false)
                        .toCompletionStage());
    }

    private ProvedFile proved(UUID owner, UUID by, String name, Arrival arrival, Inspected inspected) {
        FileStore store = stores.chosen();
        Cargo cargo = new Cargo(Ids.next(), arrival.place(), inspected.size(), inspected.checksum());
        return new ProvedFile(
                owner, by, FileName.of(name, inspected.type()), arrival.checksum(), inspected, store, cargo);
    }

    /** In the transaction of the caller; the same file of the same person for the same organisation is the one she brought before. */
    public Uni<FileView> keep(ProvedFile proved) {
        return repository
                .same(proved, clock.instant())
                .chain(same -> same == null ? add(proved) : Uni.createFrom().item(same))
                .chain(repository::view);
    }

    private Uni<UUID> add(ProvedFile proved) {
        return repository
                .add(proved, clock.instant())
                .call(id -> id.equals(proved.cargo().file())
                        ? fill(proved)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> fill(ProvedFile proved) {
        UUID file = proved.cargo().file();
        return count(proved.owner(), proved.inspected().size())
                .chain(() -> proved.store().keep(proved.cargo()))
                .chain(() -> OneByOne.each(proved.inspected().previews(), each -> repository.addPreview(file, each)))
                .chain(() ->
                        journal.record(Deed.of("file.uploaded", "file", file).seenBy(Scope.person(proved.by()))));
    }

    private Uni<Void> count(UUID owner, long size) {
        long quota = settings.quota().asLongValue();
        return repository
                .count(owner, size, quota)
                .chain(room -> room
                        ? Uni.createFrom().voidItem()
                        : repository
                                .used(owner)
                                .invoke(used -> refuse(used, size, quota))
                                .replaceWithVoid());
    }

    /** Where there is no room for so much: before it is sent in vain. */
    public Uni<Void> refuseIfFull(UUID owner, long size) {
        long quota = settings.quota().asLongValue();
        return repository
                .used(owner)
                .invoke(used -> {
                    if (used + size > quota) {
                        refuse(used, size, quota);
                    }
                })
                .replaceWithVoid();
    }

    private static void refuse(long used, long size, long quota) {
        throw new DomainException(FileProblem.QUOTA, Megabytes.of(used), Megabytes.of(quota), Megabytes.of(size))
                .with("used", used)
                .with("quota", quota)
                .with("size", size);
    }
}
