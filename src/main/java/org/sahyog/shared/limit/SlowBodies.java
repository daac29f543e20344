package org.sahyog.shared.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sahyog.shared.limit.LimitSettings.SlowBody;
import org.sahyog.shared.request.SentBody;

/** Closes the connection of who sends a body by drops: the idle time-out begins anew with each of them. */
@ApplicationScoped
class SlowBodies {
    private static final int FIRST = 10_000;

    private final SlowBody limit;

    @Inject
    SlowBodies(LimitSettings settings) {
        this(settings.slowBody());
    }

    SlowBodies(SlowBody limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    void watch(RoutingContext http) {
        // A body of no bytes ends when it is read, which may be when all is done.
        if (SentBody.comesWith(http.request())) {
            long timer = http.vertx().setPeriodic(limit.every().toMillis(), new Watch(http));
            // A timer keeps all of the request, its answer included, for as long as it runs.
            http.addEndHandler(ended -> http.vertx().cancelTimer(timer));
        }
        http.next();
    }

    private final class Watch implements Handler<Long> {
        private final RoutingContext http;
        private long seen;

        Watch(RoutingContext http) {
            this.http = http;
        }

        @Override
        public void handle(Long timer) {
            HttpServerRequest request = http.request();
            long come = request.bytesRead() - seen;
            seen += come;
            if (request.isEnded()) {
                http.vertx().cancelTimer(timer);
            } else if (come < limit.bytes()) {
                http.vertx().cancelTimer(timer);
                request.connection().close();
            }
        }
    }
}
