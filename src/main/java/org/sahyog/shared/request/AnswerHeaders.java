package org.sahyog.shared.request;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What an answer says of itself unless its endpoint says else: its language, and that a phone may keep it and asks whether it still holds. */
class AnswerHeaders {
    /** Filters of answers run from the highest number down. */
    private static final int LAST = 0;

    private final CurrentRequest request;

    AnswerHeaders(CurrentRequest request) {
        this.request = request;
    }

    @ServerResponseFilter(priority = LAST)
    public void add(ContainerResponseContext response) {
        if (response.getStatus() < 400) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            unlessSaid(headers, HttpHeaders.CONTENT_LANGUAGE, request.language().toLanguageTag());
            unlessSaid(headers, HttpHeaders.CACHE_CONTROL, "private, no-cache");
            unlessSaid(headers, HttpHeaders.VARY, "Accept-Language, Acting-For");
        }
    }

    private static void unlessSaid(MultivaluedMap<String, Object> headers, String name, String value) {
        if (!headers.containsKey(name)) {
            headers.putSingle(name, value);
        }
    }
}
