package org.sahyog.shared.file.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.shared.database.Sql;

/**
 * One object per file. Its key is noted before it is written, and the note goes in the transaction of the file’s row: whatever happens in
 * between leaves an object that is noted, and the tidying removes it.
 */
@Singleton
class S3Store implements FileStore {
    private static final String NOTE =
            "insert into file_leftover (object_key, try_at) values ($1, now() + interval '1 hour')";
    private static final Sql SETTLE = Sql.of("delete from file_leftover where object_key = :file");

    private final Pool pool;
    private final Vertx vertx;
    private final S3Calls calls;

    S3Store(Pool pool, Vertx vertx, S3Calls calls) {
        this.pool = pool;
        this.vertx = vertx;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "s3";
    }

    @Override
    public Uni<Void> bring(Cargo cargo) {
        return pool.preparedQuery(NOTE).execute(Tuple.of(cargo.file())).chain(() -> uni(() -> put(cargo)));
    }

    private Future<Void> put(Cargo cargo) {
        return vertx.fileSystem()
                .open(cargo.place(), new OpenOptions().setRead(true).setWrite(false))
                .compose(from -> calls.begin(HttpMethod.PUT, cargo.file(), cargo.checksum(), Map.of())
                        .map(request -> request.putHeader("Content-Length", String.valueOf(cargo.size())))
                        .compose(request -> request.send(from))
                        .compose(answer -> S3Calls.done(answer, 200))
                        .eventually(() -> from.close()));
    }

    @Override
    public Uni<Void> keep(Cargo cargo) {
        return SETTLE.with("file", cargo.file()).update().replaceWithVoid();
    }

    @Override
    public Uni<Multi<Buffer>> read(UUID file, long first, long last) {
        Map<String, String> range = Map.of("Range", "bytes=" + first + "-" + last);
        return uni(() -> calls.begin(HttpMethod.GET, file, S3Signature.NO_BODY, range)
                        .compose(HttpClientRequest::send)
                        .compose(answer -> S3Calls.expect(answer, 206))
                        .onSuccess(HttpClientResponse::pause))
                .map(MultiHelper::toMulti);
    }

    @Override
    public Uni<Void> remove(UUID file) {
        return uni(() -> calls.begin(HttpMethod.DELETE, file, S3Signature.NO_BODY, Map.of())
                .compose(HttpClientRequest::send)
                .compose(answer -> S3Calls.done(answer, 204, 404)));
    }

    private static <T> Uni<T> uni(Supplier<Future<T>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage());
    }
}
