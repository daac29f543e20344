package org.sahyog.shared.file.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.Arrival;
import org.sahyog.shared.file.Arrivals;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileSettings;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.file.Files;
import org.sahyog.shared.file.ProvedFile;
import org.sahyog.shared.file.content.Megabytes;
import org.sahyog.shared.file.content.SizeLimits;
import org.sahyog.shared.json.TooLarge;
import org.sahyog.shared.load.Arriving;
import org.sahyog.shared.problem.DomainException;

/** Files that come in several requests: what is acknowledged stays, and the whole becomes the file that it had been in one. */
@ApplicationScoped
public class Uploads {
    private static final int AT_A_TIME = 20;

    private final UploadRepository repository;
    private final UploadPieces pieces;
    private final UploadTries tries;
    private final Arrivals arrivals;
    private final Arriving arriving;
    private final Files files;
    private final FileSettings settings;
    private final SizeLimits limits;
    private final Clock clock;
    private final Vertx vertx;

    Uploads(
            UploadRepository repository,
            UploadPieces pieces,
            UploadTries tries,
            Arrivals arrivals,
            Arriving arriving,
            Files files,
            FileSettings settings,
            Clock clock,
            Vertx vertx) {
        this.repository = repository;
        this.pieces = pieces;
        this.tries = tries;
        this.arrivals = arrivals;
        this.arriving = arriving;
        this.files = files;
        this.settings = settings;
        this.limits = new SizeLimits(settings);
        this.clock = clock;
        this.vertx = vertx;
    }

    /** The most bytes of a file of any kind. */
    public long most() {
        return limits.most();
    }

    /** In the transaction of the caller. What can be refused before it is sent is refused here. */
    public Uni<Upload> begin(UUID owner, UUID by, long length, UploadMetadata metadata) {
        DomainException.refuseIf(length == 0, FileProblem.EMPTY);
        limits.refuseLarge(length);
        FileType.ofMediaType(metadata.type()).ifPresent(type -> limits.refuseLarge(type.kind(), length));
        Instant now = clock.instant();
        Upload upload = new Upload(Ids.next(), owner, by, length, 0, metadata, null, now.plus(settings.unfinished()));
        return files.refuseIfFull(owner, length)
                .chain(() -> repository.begunBy(by, now))
                .invoke(begun -> refuseTooMuch(begun.bytes(), length, begun.uploads()))
                .chain(() -> repository.add(upload, now))
                .replaceWith(upload);
    }

    private void refuseTooMuch(long begun, long length, List<UUID> uploads) {
        long most = settings.mostUnfinished().asLongValue();
        if (begun + length > most) {
            throw new DomainException(UploadProblem.UNFINISHED, Megabytes.of(begun), Megabytes.of(most))
                    .with("used", begun)
                    .with("quota", most)
                    .with("size", length)
                    .with("uploads", uploads);
        }
    }

    /** Takes the body of a request, from this byte on. With a checksum, all of it or nothing. */
    public Uni<Inflow> receive(RoutingContext http, Upload upload, long offset, @Nullable SentChecksum checksum) {
        if (offset != upload.received()) {
            return Uni.createFrom().failure(UploadReads.elsewhere(upload.received()));
        }
        long left = upload.length() - offset;
        String announced = http.request().getHeader("Content-Length");
        if (announced != null && Long.parseLong(announced) > left) {
            return Uni.createFrom().failure(TooLarge.refuse(http));
        }
        Inflow inflow = new Inflow(upload, pieces);
        Multi<Buffer> body = body(http, left, inflow::breakOff);
        return arriving.body(http, () -> checksum == null ? inflow.all(body) : proved(inflow, body, checksum));
    }

    /** Ends also where it breaks off: what has come has come. That the answer ended says so too, whichever is told first. */
    private static Multi<Buffer> body(RoutingContext http, long most, Runnable broken) {
        HttpServerRequest request = http.request();
        if (request.isEnded()) {
            return Multi.createFrom().empty();
        }
        UnicastProcessor<Buffer> come = UnicastProcessor.create();
        Handler<Object> breaks = gone -> {
            broken.run();
            come.onComplete();
        };
        request.pause();
        request.exceptionHandler(breaks::handle);
        http.addEndHandler(breaks::handle);
        request.endHandler(end -> come.onComplete());
        request.handler(come::onNext);
        AtomicLong bytes = new AtomicLong();
        return come.onRequest()
                .invoke(request::fetch)
                // What is refused midway is let past, for what comes behind it on the same connection.
                .onCancellation()
                .invoke(request::resume)
                .invoke(some -> refuseMore(http, bytes.addAndGet(some.length()), most));
    }

    private static void refuseMore(RoutingContext http, long come, long most) {
        if (come > most) {
            throw TooLarge.refuse(http);
        }
    }

    private Uni<Inflow> proved(Inflow inflow, Multi<Buffer> body, SentChecksum checksum) {
        MessageDigest come = checksum.digest();
        return arrivals.gather(body.invoke(some -> come.update(some.getBytes())), arrival -> {
            checksum.refuseUnless(come);
            return Uni.createFrom()
                    .completionStage(() -> vertx.fileSystem()
                            .open(
                                    arrival.place(),
                                    new OpenOptions().setRead(true).setWrite(false))
                            .toCompletionStage())
                    .chain(from -> inflow.all(MultiHelper.toMulti(from))
                            .eventually(() -> Uni.createFrom()
                                    .completionStage(() -> from.close().toCompletionStage())));
        });
    }

    /** Gathers all of a file in one place, to be proved and kept. */
    public <T> Uni<T> whole(Inflow inflow, Function<Arrival, Uni<T>> use) {
        Multi<Buffer> all = Multi.createBy()
                .concatenating()
                .streams(
                        pieces.read(inflow.upload().id(), inflow.from()),
                        Multi.createFrom().item(inflow.last()));
        return tries.attempt(inflow, () -> arrivals.gather(all, use));
    }

    /** In the transaction of the caller: the file, and that this is what the upload became. */
    public Uni<Upload> keep(Inflow inflow, ProvedFile proved) {
        UUID id = inflow.upload().id();
        return repository
                .hold(id, inflow.from())
                .chain(held -> held ? files.keep(proved) : this.<FileView>refuseMoved(id))
                .chain(file -> complete(inflow.upload(), file.id()));
    }

    private <T> Uni<T> refuseMoved(UUID id) {
        return repository.received(id).map(received -> {
            throw received == null ? new DomainException(UploadProblem.GONE) : UploadReads.elsewhere(received);
        });
    }

    private Uni<Upload> complete(Upload upload, UUID file) {
        Instant expires = clock.instant().plus(settings.unfinished());
        Upload whole = new Upload(
                upload.id(),
                upload.owner(),
                upload.by(),
                upload.length(),
                upload.length(),
                upload.metadata(),
                file,
                expires);
        return repository.complete(upload.id(), file, expires).replaceWith(whole);
    }

    /** In the transaction of the caller. What became a file stays one. */
    public Uni<Void> end(UUID id) {
        return repository.end(id);
    }

    /** In the transaction of the caller: what one person began, finished or not. */
    public Uni<Void> removeOf(UUID person) {
        return repository.removeOf(person);
    }

    /** Some of those whose time is over, in the transaction of the caller; whether there may be more. */
    public Uni<Boolean> removeLapsed() {
        return repository.removeLapsed(clock.instant(), AT_A_TIME).map(removed -> removed == AT_A_TIME);
    }
}
