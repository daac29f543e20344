package org.sahyog.shared.paper;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Where papers are made: beside the requests, on so few threads that drawing never takes all processors nor much memory. */
@ApplicationScoped
public class Press {
    private static final int AT_ONCE = 2;

    private final WorkerExecutor workers;

    Press(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("press", AT_ONCE);
    }

    @SuppressWarnings("NullAway") // Vert.x says that blocking work may give nothing; this gives what was made.
    public <T> Uni<T> make(Callable<T> paper) {
        return Uni.createFrom()
                .completionStage(() -> workers.executeBlocking(paper, false).toCompletionStage());
    }

    /**
     * A file that is sent while it is made: what each step answers is gone before the next one begins.
     *
     * @param next reads what comes next and answers how it is written; empty where nothing comes any more
     */
    public Multi<byte[]> stream(
            Callable<byte[]> begin, Supplier<Uni<Optional<Callable<byte[]>>>> next, Callable<byte[]> end) {
        return Multi.createBy()
                .concatenating()
                .streams(make(begin).toMulti(), rest(next), make(end).toMulti())
                .select()
                .where(piece -> piece.length > 0);
    }

    /** A step may write nothing yet; only where nothing comes any more it is over. */
    private Multi<byte[]> rest(Supplier<Uni<Optional<Callable<byte[]>>>> next) {
        return Multi.createBy()
                .repeating()
                .uni(() -> next.get()
                        .chain(found -> found.map(piece -> make(piece).map(Optional::of))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .until(Optional::isEmpty)
                .map(Optional::get);
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
