package org.sahyog.operation.log;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.request.Route;

/**
 * Gives every request a request id, the caller's where it is a sane one, and a trace id: they stand in its answer, in its problem document
 * and with all that is logged meanwhile. When it ends it gets a line: what was called, never with which values.
 */
@ApplicationScoped
class RequestLog {
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Logger LOG = Logger.getLogger("access");
    private static final int FIRST = 1000;

    /** Too long for a phone number. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9-]{16,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestLog::begin, FIRST);
    }

    private static void begin(RoutingContext http) {
        if (http.response().headers().contains(REQUEST_ID)) {
            // Rerouted: it has begun already.
            http.next();
            return;
        }
        String requestId = requestId(http.request().getHeader(REQUEST_ID));
        MDC.put("requestId", requestId);
        if (MDC.get("traceId") == null) {
            MDC.put("traceId", hex() + hex());
        }
        http.response().putHeader(REQUEST_ID, requestId);
        if (LOG.isInfoEnabled()) {
            long began = System.nanoTime();
            Object traceId = MDC.get("traceId");
            http.addEndHandler(ended -> {
                // The tracer has taken its id back by now.
                MDC.put("traceId", traceId);
                tell(http, began, ended.succeeded());
            });
        }
        http.next();
    }

    private static String requestId(@Nullable String given) {
        return given != null && SANE.matcher(given).matches() ? given : hex();
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static void tell(RoutingContext http, long began, boolean whole) {
        LOG.infof(
                "%s %s %d%s %d ms",
                Route.method(http.request()),
                Route.of(http.request()),
                http.response().getStatusCode(),
                whole ? "" : " cut off",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
}
