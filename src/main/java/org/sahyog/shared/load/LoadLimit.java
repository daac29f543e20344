package org.sahyog.shared.load;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.ProblemView;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Languages;

/**
 * The API takes on so many requests at a time and refuses any more at once: whoever is taken on is served in time, however many
 * others call. More than a few for each connection to PostgreSQL would wait for one in vain, and all work done for them would be lost. A
 * request counts until its answer begins, so that a stream counts for a moment only, and not while a file comes ({@link Arriving}). Health,
 * pages and documents are outside of it.
 */
@ApplicationScoped
class LoadLimit {
    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final String SECONDS = "2";

    private final int most;
    private final String api;
    private final JsonText json;
    private final AtomicInteger inside = new AtomicInteger();
    private final Map<Locale, Buffer> refusals = new ConcurrentHashMap<>();

    LoadLimit(
            @ConfigProperty(name = "sahyog.load.most-at-once", defaultValue = "64") int most,
            @ConfigProperty(name = "quarkus.rest.path") String api,
            JsonText json) {
        this.most = most;
        this.api = api + "/";
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_ALL_OTHERS);
    }

    private void admit(RoutingContext http) {
        if (!String.valueOf(http.request().path()).startsWith(api)) {
            http.next();
        } else if (inside.get() >= most) {
            refuse(http);
        } else {
            Turn.begin(http, inside);
            http.next();
        }
    }

    private void refuse(RoutingContext http) {
        Locale language = Languages.best(http.request().getHeader("Accept-Language"));
        http.response()
                .setStatusCode(503)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.toLanguageTag())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Retry-After", SECONDS)
                .end(refusals.computeIfAbsent(language, this::refusal));
    }

    private Buffer refusal(Locale language) {
        return Buffer.buffer(json.bytesOf(ProblemView.of(RequestProblem.BUSY, language)));
    }
}
