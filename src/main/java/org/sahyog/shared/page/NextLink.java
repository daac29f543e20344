package org.sahyog.shared.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Link: <...>; rel="next"} (RFC 8288) on every page that has a next one. */
class NextLink {
    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .toString();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
