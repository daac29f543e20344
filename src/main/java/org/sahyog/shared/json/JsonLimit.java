package org.sahyog.shared.json;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** JSON of more than a megabyte is refused before it is read; only files may be larger. */
class JsonLimit {

    private static final long MOST = 1024L * 1024;

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean json = type != null && type.getSubtype().endsWith("json");
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        DomainException.refuseIf(json && length != null && Long.parseLong(length) > MOST, RequestProblem.TOO_LARGE);
    }
}
