package org.sahyog.notification.delivery.link;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A short address outside the API’s path: {@code /t/{token}} is served by {@link LinkResource}. Whatever a mail program appends is dropped. */
@ApplicationScoped
class LinkRoute {
    private static final String TOKEN = "[A-Za-z0-9_-]{1,200}";

    private final String resource;

    LinkRoute(@ConfigProperty(name = "quarkus.rest.path") String api) {
        resource = api + "/links/";
    }

    void register(@Observes Router router) {
        router.route("/t/*").handler(this::forward);
    }

    private void forward(RoutingContext http) {
        String token = http.normalizedPath().substring("/t/".length());
        http.reroute(resource + (token.matches(TOKEN) ? token : "unreadable"));
    }
}
