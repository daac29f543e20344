package org.sahyog.shared.version;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer that shows one row carries its version; a reader who has it already gets 304. */
class ETags {
    private static String of(Versioned view) {
        return "\"" + view.version() + (view.variant().isEmpty() ? "" : "-" + view.variant()) + "\"";
    }

    /** Whether a tag was given for this version, whatever its variant. */
    static boolean isOf(String tag, int version) {
        return tag.equals("\"" + version + "\"") || tag.startsWith("\"" + version + "-") && tag.endsWith("\"");
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() / 100 != 2 || !(response.getEntity() instanceof Versioned view)) {
            return;
        }
        String tag = of(view);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        boolean read = request.getMethod().equals("GET");
        if (read && tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
