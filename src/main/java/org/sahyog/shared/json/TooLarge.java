package org.sahyog.shared.json;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** A body that is larger than any may be. */
public final class TooLarge {
    /** The most bytes of a body that is no JSON. */
    public static final long FILE = 10 * 1024L * 1024;

    private static final long PATIENCE = 10_000;

    private TooLarge() {}

    /** A caller cut off at once would never read the answer: whoever still sends has ten seconds to notice it. */
    public static DomainException refuse(RoutingContext http) {
        if (http.request().version() != HttpVersion.HTTP_2) {
            HttpServerRequest request = http.request();
            Vertx vertx = http.vertx();
            request.response().putHeader("Connection", "close");
            http.addEndHandler(answered -> {
                request.resume();
                vertx.setTimer(PATIENCE, over -> request.connection().close());
            });
        }
        return new DomainException(RequestProblem.TOO_LARGE);
    }
}
