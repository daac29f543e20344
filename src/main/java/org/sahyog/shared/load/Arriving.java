package org.sahyog.shared.load;

import io.smallrye.mutiny.Uni;
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
    private final int most;
    private final AtomicInteger bodies = new AtomicInteger();

    Arriving(@ConfigProperty(name = "sahyog.load.most-bodies-at-once", defaultValue = "128") int most) {
        this.most = most;
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
