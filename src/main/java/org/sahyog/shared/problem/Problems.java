package org.sahyog.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.request.Languages;

/** Turns every failure, ours and the framework's, into one problem document. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    CurrentRequest current;

    @Inject
    Refusals refusals;

    @ServerExceptionMapper
    public Response refused(DomainException refusal, HttpHeaders headers, UriInfo uri) {
        return answer(refusal, headers, uri);
    }

    @ServerExceptionMapper({ConstraintViolationException.class})
    public Response invalid(ConstraintViolationException invalid, HttpHeaders headers, UriInfo uri) {
        List<WrongValue> errors = invalid.getConstraintViolations().stream()
                .map(ViolationPlace::of)
                .sorted(Problems::byPlace)
                .toList();
        return answer(new DomainException(RequestProblem.INVALID, errors.size()).withErrors(errors), headers, uri);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthenticated(RuntimeException unknown, HttpHeaders headers, UriInfo uri) {
        return answer(new DomainException(RequestProblem.UNAUTHENTICATED), headers, uri);
    }

    @ServerExceptionMapper({ForbiddenException.class})
    public Response forbidden(ForbiddenException forbidden, HttpHeaders headers, UriInfo uri) {
        return answer(new DomainException(RequestProblem.FORBIDDEN, ""), headers, uri);
    }

    /** The second by name too: the framework has an answer of its own to a value of another type. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException json, HttpHeaders headers, UriInfo uri) {
        return answer(UnreadableJson.refusal(json), headers, uri);
    }

    /** Bytes that are no text in any encoding of JSON. */
    @ServerExceptionMapper({CharConversionException.class})
    public Response unreadable(CharConversionException bytes, HttpHeaders headers, UriInfo uri) {
        return answer(new DomainException(RequestProblem.MALFORMED), headers, uri);
    }

    @ServerExceptionMapper({WebApplicationException.class})
    public Response framework(WebApplicationException framework, HttpHeaders headers, UriInfo uri) {
        if (framework.getCause() instanceof JsonProcessingException json) {
            return answer(UnreadableJson.refusal(json), headers, uri);
        }
        return answer(new DomainException(ofStatus(framework.getResponse().getStatus()), ""), headers, uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response stale(RuntimeException stale, HttpHeaders headers, UriInfo uri) {
        return answer(new DomainException(RequestProblem.STALE), headers, uri);
    }

    @ServerExceptionMapper({Throwable.class})
    public Response last(Throwable failure, HttpHeaders headers, UriInfo uri) {
        if (DatabaseFailure.isLockTimeout(failure)) {
            return answer(new DomainException(RequestProblem.BUSY), headers, uri);
        }
        if (DatabaseFailure.isAway(failure)) {
            LOG.warnf("%s %s needs what does not answer: %s", current.method(), uri.getPath(), failure);
            return answer(new DomainException(RequestProblem.UNAVAILABLE), headers, uri);
        }
        LOG.errorf(failure, "%s %s failed", current.method(), uri.getPath());
        return answer(new DomainException(RequestProblem.BROKEN), headers, uri);
    }

    private Response answer(DomainException refusal, HttpHeaders headers, UriInfo uri) {
        ProblemType type = refusal.type();
        refusals.count(type);
        Locale language = Languages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(current.language());
        ProblemView view = new ProblemView(
                "/problems/" + type.code(),
                ProblemTexts.title(type, language),
                type.kind().status,
                ProblemTexts.detail(type, language, refusal.arguments()),
                uri.getRequestUri().getRawPath(),
                type.code(),
                refusal.errors().stream().map(each -> each.in(language)).toList(),
                current.traceId(),
                type.retryable(),
                refusal.facts());
        Response.ResponseBuilder response = Response.status(type.kind().status)
                .type("application/problem+json")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(view);
        if (type.kind() == ProblemKind.UNAUTHENTICATED) {
            boolean tried = headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
            response.header(HttpHeaders.WWW_AUTHENTICATE, tried ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
        if (type.retryable()) {
            response.header(HttpHeaders.RETRY_AFTER, secondsToWait(refusal));
        }
        refusal.headers().forEach(response::header);
        return response.build();
    }

    private static long secondsToWait(DomainException refusal) {
        return refusal.secondsToWait() == null ? 5 : refusal.secondsToWait();
    }

    private static int byPlace(WrongValue one, WrongValue other) {
        return String.valueOf(one.pointer() + one.parameter())
                .compareTo(String.valueOf(other.pointer() + other.parameter()));
    }

    private static RequestProblem ofStatus(int status) {
        return Map.ofEntries(
                        Map.entry(401, RequestProblem.UNAUTHENTICATED),
                        Map.entry(403, RequestProblem.FORBIDDEN),
                        Map.entry(404, RequestProblem.NOT_FOUND),
                        Map.entry(405, RequestProblem.METHOD_NOT_ALLOWED),
                        Map.entry(406, RequestProblem.NOT_ACCEPTABLE),
                        Map.entry(413, RequestProblem.TOO_LARGE),
                        Map.entry(415, RequestProblem.MEDIA_TYPE),
                        Map.entry(503, RequestProblem.UNAVAILABLE))
                .getOrDefault(status, status >= 500 ? RequestProblem.BROKEN : RequestProblem.MALFORMED);
    }
}
