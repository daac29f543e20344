package org.sahyog.shared.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.util.Set;

/** The address of an endpoint or page, its parameters as names: all that logs and figures say of an address. */
public final class Route {
    /** Where the framework leaves that of an endpoint. */
    private static final String KEY = "UrlPathTemplate";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private Route() {}

    /** {@code template}: {@code /e/:code}. */
    public static void begin(HttpServerRequest request, String template) {
        ((HttpServerRequestInternal) request).context().putLocal(KEY, template.replaceAll(":(\\w+)", "{$1}"));
    }

    /** {@code /e/{code}}; a dash for what leads nowhere. */
    public static String of(HttpServerRequest request) {
        String template = ((HttpServerRequestInternal) request).context().getLocal(KEY);
        return template == null ? "-" : template;
    }

    /** Callers can invent methods. */
    public static String method(HttpServerRequest request) {
        String method = request.method().name();
        return METHODS.contains(method) ? method : "OTHER";
    }
}
