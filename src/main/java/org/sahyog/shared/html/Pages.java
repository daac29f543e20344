package org.sahyog.shared.html;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sahyog.shared.limit.Limits;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Route;

/**
 * Serves pages beside the API. A feature says where, once, and answers visits:
 * {@code void register(@Observes Router router) { pages.get(router, "/e/:code", this::show); }}
 */
@ApplicationScoped
public class Pages {
    private static final Logger LOG = Logger.getLogger(Pages.class);

    private final PublicAddress publicAddress;

    private final Limits limits;

    Pages(PublicAddress publicAddress, Limits limits) {
        this.publicAddress = publicAddress;
        this.limits = limits;
    }

    /** GET and HEAD: looking changes nothing. */
    public void get(Router router, String path, Function<Visit, Uni<Answer>> page) {
        router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(http -> open(http, path, page));
    }

    /** A button of a page. What it needs is in its address: the body is not read. */
    public void post(Router router, String path, Function<Visit, Uni<Answer>> page) {
        router.post(path).handler(http -> open(http, path, page));
    }

    private void open(RoutingContext http, String path, Function<Visit, Uni<Answer>> page) {
        Route.begin(http.request(), path);
        Visit visit = new Visit(http.request(), publicAddress);
        Uni<Answer> answer = Uni.createFrom()
                .deferred(() -> {
                    limits.takeByAddress(http, Policy.ADDRESS);
                    return page.apply(visit);
                })
                .onFailure()
                .recoverWithItem(failure -> failed(failure, visit));
        // Whatever thread the answer was made on: a visit ends where it began.
        Context context = Objects.requireNonNull(Vertx.currentContext());
        UniHelper.toFuture(answer)
                .onSuccess(found -> context.runOnContext(back -> found.give(http)))
                .onFailure(http::fail);
    }

    private static Answer failed(Throwable failure, Visit visit) {
        if (failure instanceof DomainException refusal && refusal.type() == RequestProblem.TOO_MANY) {
            return FailurePage.TOO_MANY.in(visit.language());
        }
        if (DatabaseFailure.isAway(failure) || DatabaseFailure.isLockTimeout(failure)) {
            LOG.warnf("%s: the database does not answer", failure.getMessage());
            return FailurePage.UNAVAILABLE.in(visit.language());
        }
        LOG.errorf(failure, "A page failed");
        return FailurePage.BROKEN.in(visit.language());
    }
}
