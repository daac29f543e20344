package org.sahyog.shared.json;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** JSON may have one megabyte, a file ten. A length that is announced is refused before reading, any other while it comes. */
@Provider
class BodyLimit implements ReaderInterceptor {
    private static final long MEGABYTE = 1024L * 1024;

    private final RoutingContext http;

    BodyLimit(RoutingContext http) {
        this.http = http;
    }

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !length.equals("0") && Long.parseLong(length) > most(mediaType(request))) {
            throw tooLarge();
        }
    }

    private static @Nullable MediaType mediaType(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException noMediaType) {
            throw new DomainException(RequestProblem.MEDIA_TYPE);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(new Counted(body.getInputStream(), most(body.getMediaType())));
        return body.proceed();
    }

    private static long most(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json") ? MEGABYTE : TooLarge.FILE;
    }

    private DomainException tooLarge() {
        return TooLarge.refuse(http);
    }

    private final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
