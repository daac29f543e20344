package org.sahyog.shared.file;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sahyog.shared.file.content.Checksum;
import org.sahyog.shared.json.TooLarge;
import org.sahyog.shared.load.Arriving;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Bodies of requests, poured into files of this machine as they come: a slow phone holds a connection and no memory. */
@ApplicationScoped
public class Arrivals {
    private final Vertx vertx;
    private final Arriving arriving;

    Arrivals(Vertx vertx, Arriving arriving) {
        this.vertx = vertx;
        this.arriving = arriving;
    }

    /** The body is there for {@code use}, and gone after it. */
    public <T> Uni<T> receive(RoutingContext http, Function<Arrival, Uni<T>> use) {
        return uni(() -> vertx.fileSystem().createTempFile("sahyog", ".file"))
                .chain(place -> arriving.body(http, () -> uni(() -> pour(http, place)))
                        .chain(arrival -> use.apply(arrival))
                        .eventually(() -> uni(() -> vertx.fileSystem().delete(place))));
    }

    /** The same of bytes that lie elsewhere. */
    public <T> Uni<T> gather(Multi<Buffer> pieces, Function<Arrival, Uni<T>> use) {
        return uni(() -> vertx.fileSystem().createTempFile("sahyog", ".file"))
                .chain(place -> write(place, pieces)
                        .chain(arrival -> use.apply(arrival))
                        .eventually(() -> uni(() -> vertx.fileSystem().delete(place))));
    }

    private Uni<Arrival> write(String place, Multi<Buffer> pieces) {
        Checksum checksum = new Checksum();
        return uni(() -> vertx.fileSystem().open(place, new OpenOptions().setTruncateExisting(true)))
                .chain(into -> pieces.invoke(piece -> checksum.add(piece.getBytes()))
                        .onItem()
                        .transformToUniAndConcatenate(piece -> uni(() -> into.write(piece)))
                        .collect()
                        .last()
                        .eventually(() -> uni(() -> into.close())))
                .map(written -> new Arrival(place, checksum.hex()));
    }

    private Future<Arrival> pour(RoutingContext http, String place) {
        return vertx.fileSystem()
                .open(place, new OpenOptions().setTruncateExisting(true))
                .compose(into -> new Pouring(http, into)
                        .done()
                        .eventually(() -> into.close())
                        .map(checksum -> new Arrival(place, checksum)));
    }

    private static <T> Uni<T> uni(Supplier<Future<T>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage());
    }

    private static final class Pouring {
        private final RoutingContext http;
        private final HttpServerRequest request;
        private final AsyncFile into;
        private final Checksum checksum = new Checksum();
        private final Promise<String> done = Promise.promise();
        private long come;

        Pouring(RoutingContext http, AsyncFile into) {
            this.http = http;
            this.request = http.request();
            this.into = into;
        }

        Future<String> done() {
            if (request.isEnded()) {
                return Future.failedFuture(new DomainException(FileProblem.EMPTY));
            }
            request.exceptionHandler(gone -> done.tryFail(new DomainException(RequestProblem.MALFORMED)));
            request.endHandler(end -> done.tryComplete(checksum.hex()));
            request.handler(this::take);
            request.resume();
            return done.future();
        }

        private void take(Buffer some) {
            come += some.length();
            if (done.future().isComplete()) {
                return;
            }
            if (come > TooLarge.FILE) {
                done.tryFail(TooLarge.refuse(http));
                return;
            }
            checksum.add(some.getBytes());
            into.write(some).onComplete(this::check);
            if (into.writeQueueFull()) {
                request.pause();
                into.drainHandler(room -> request.resume());
            }
        }

        private void check(AsyncResult<Void> written) {
            if (written.failed()) {
                done.tryFail(written.cause());
            }
        }
    }
}
