package org.sahyog.shared.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** A draft is read from JSON and from nothing else: one of a single text the framework would make of any plain text. */
@Provider
class OnlyJson implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        boolean json = body.getMediaType().getSubtype().endsWith("json");
        DomainException.refuseIf(body.getType().isRecord() && !json, RequestProblem.MEDIA_TYPE);
        return body.proceed();
    }
}
