package org.sahyog.identity.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Where something between us and a phone knows neither PATCH nor DELETE, tus sends a POST that says what it means. Nowhere else. */
class MethodOverride {
    private static final Set<String> MEANT = Set.of("PATCH", "DELETE");

    @ServerRequestFilter(preMatching = true)
    public void override(ContainerRequestContext request) {
        String meant = request.getHeaderString("X-HTTP-Method-Override");
        if (meant != null
                && request.getMethod().equals("POST")
                && MEANT.contains(meant.toUpperCase(Locale.ROOT))
                && request.getUriInfo().getPath().matches("/?uploads/[^/]+")) {
            request.setMethod(meant.toUpperCase(Locale.ROOT));
        }
    }
}
