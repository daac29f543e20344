package org.sahyog.shared.load;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.SentBody;

/**
 * Bodies that come as slowly as poor networks bring them: for minutes, in which nothing is done for them but to write what comes. So long
 * their requests do not count among those that are served, else a few telephones would keep all others out; they have a number of their own.
 */
@ApplicationScoped
public class Arriving {
    /** Most bodies are there at once; one that is not by then comes slowly. */
    private static final long SOON_MILLIS = 200;

    private final int most;
    private final AtomicInteger bodies = new AtomicInteger();

    Arriving(@ConfigProperty(name = "sahyog.load.most-bodies-at-once", defaultValue = "128") int most) {
        this.most = most;
    }

    /** Of any other body: it stands aside as soon as it turns out to come slowly, and is cut off where too many do. */
    void watch(RoutingContext http, Turn turn) {
        if (SentBody.comesWith(http.request())) {
            long timer = http.vertx().setTimer(SOON_MILLIS, late -> awaitRest(http.request(), turn));
            http.addEndHandler(ended -> http.vertx().cancelTimer(timer));
        }
    }

    private void awaitRest(HttpServerRequest request, Turn turn) {
        if (request.isEnded() || turn.standsAside()) {
            return;
        }
        if (bodies.incrementAndGet() > most) {
            bodies.decrementAndGet();
            request.connection().close();
            return;
        }
        turn.stepAside();
        request.end().onComplete(come -> {
            bodies.decrementAndGet();
            turn.stepBack();
        });
    }

    /** Refused where too many come already; what brings no body takes nobody’s place. */
    public <T> Uni<T> body(RoutingContext http, Supplier<Uni<T>> come) {
        if (!SentBody.comesWith(http.request())) {
            return Uni.createFrom().deferred(() -> come.get());
        }
        if (bodies.incrementAndGet() > most) {
            bodies.decrementAndGet();
            return Uni.createFrom().failure(new DomainException(RequestProblem.BUSY));
        }
        Turn turn = Turn.of(http);
        if (turn != null) {
            turn.stepAside();
        }
        return Uni.createFrom().deferred(() -> come.get()).onTermination().invoke(() -> {
            bodies.decrementAndGet();
            if (turn != null) {
                turn.stepBack();
            }
        });
    }
}
