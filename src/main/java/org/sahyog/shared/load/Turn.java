package org.sahyog.shared.load;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Of one request, whether it counts among those that are served: from its beginning until its answer begins, but while it stands aside. */
final class Turn {
    private static final String KEY = Turn.class.getName();

    private final AtomicInteger inside;
    private boolean counts = true;
    private boolean over;

    private Turn(AtomicInteger inside) {
        this.inside = inside;
        inside.incrementAndGet();
    }

    static void begin(RoutingContext http, AtomicInteger inside) {
        Turn turn = new Turn(inside);
        http.put(KEY, turn);
        http.addHeadersEndHandler(answerBegins -> turn.end());
        // Of a caller who went away before there was an answer.
        http.addEndHandler(end -> turn.end());
    }

    /** Nothing for what does not count at all. */
    static @Nullable Turn of(RoutingContext http) {
        return http.get(KEY);
    }

    synchronized void stepAside() {
        count(false);
    }

    synchronized void stepBack() {
        count(!over);
    }

    private synchronized void end() {
        over = true;
        count(false);
    }

    private void count(boolean now) {
        if (counts != now) {
            counts = now;
            inside.addAndGet(now ? 1 : -1);
        }
    }
}
