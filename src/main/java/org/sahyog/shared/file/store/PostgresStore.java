package org.sahyog.shared.file.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.shared.database.Sql;

/** Rows of 256 KB: one is in memory at a time, either way. */
@Singleton
class PostgresStore implements FileStore {
    static final int CHUNK = 256 * 1024;

    private static final Sql ADD =
            Sql.of("insert into file_chunk (file_id, number, bytes) values (:file, :number, :bytes)");
    private static final String READ = "select bytes from file_chunk where file_id = $1 and number = $2";

    private final Pool pool;
    private final Vertx vertx;

    PostgresStore(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Uni<Void> bring(Cargo cargo) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> keep(Cargo cargo) {
        return Uni.createFrom()
                .completionStage(() -> vertx.fileSystem()
                        .open(cargo.place(), new OpenOptions().setRead(true).setWrite(false))
                        .toCompletionStage())
                .chain(from -> keepAll(cargo, from)
                        .eventually(() -> Uni.createFrom()
                                .completionStage(() -> from.close().toCompletionStage())));
    }

    private static Uni<Void> keepAll(Cargo cargo, AsyncFile from) {
        int chunks = (int) ((cargo.size() + CHUNK - 1) / CHUNK);
        return Multi.createFrom()
                .range(0, chunks)
                .onItem()
                .transformToUniAndConcatenate(number -> chunk(from, number)
                        .chain(bytes -> ADD.with("file", cargo.file())
                                .with("number", number)
                                .with("bytes", bytes)
                                .update()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Buffer> chunk(AsyncFile from, int number) {
        return Uni.createFrom()
                .completionStage(() -> from.read(Buffer.buffer(CHUNK), 0, (long) number * CHUNK, CHUNK)
                        .toCompletionStage());
    }

    @Override
    public Uni<Multi<Buffer>> read(UUID file, long first, long last) {
        Multi<Buffer> chunks = Multi.createFrom()
                .range((int) (first / CHUNK), (int) (last / CHUNK) + 1)
                .onItem()
                .transformToUniAndConcatenate(
                        number -> chunk(file, number).map(bytes -> cut(bytes, number, first, last)));
        return Uni.createFrom().item(chunks);
    }

    private Uni<Buffer> chunk(UUID file, int number) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(file, number))
                .map(rows -> rows.iterator().next().getBuffer(0).getDelegate());
    }

    private static Buffer cut(Buffer chunk, int number, long first, long last) {
        long start = (long) number * CHUNK;
        return chunk.slice((int) Math.max(0, first - start), (int) Math.min(chunk.length(), last + 1 - start));
    }

    /** The rows went with their file. */
    @Override
    public Uni<Void> remove(UUID file) {
        return Uni.createFrom().voidItem();
    }
}
