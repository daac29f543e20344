package org.sahyog.identity.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Quarkus makes ready for a bad token before each request and looks its endpoint up for that, then again to call it: an eighth of the
 * processor time of a read. AccessFilter sees the failure and answers it, so nothing need be made ready.
 */
@ApplicationScoped
class AuthenticationFailures {
    /** Of Quarkus' own handler, after which this one comes. */
    private static final int AUTHENTICATION = 200;

    void register(@Observes Filters filters) {
        filters.register(AuthenticationFailures::begin, AUTHENTICATION);
    }

    private static void begin(RoutingContext http) {
        BiConsumer<RoutingContext, Throwable> failed = AuthenticationFailures::leaveToAccessFilter;
        http.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, failed);
        http.next();
    }

    private static void leaveToAccessFilter(RoutingContext http, Throwable failure) {
        // The same failure reaches it with the identity that it asks for.
    }
}
