package org.sahyog.shared.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.JsonText;

/**
 * Every answer that shows one row carries a tag: its version, by which it is changed, and a print of the whole answer, which may change
 * while the row does not: a place in line, the deadline of an offer, the language. A reader who has it already gets 304.
 */
class ETags {
    private final JsonText json;

    ETags(JsonText json) {
        this.json = json;
    }

    /** Whether a tag was given for this version, whatever else the answer showed. */
    static boolean isOf(String tag, int version) {
        return tag.equals("\"" + version + "\"") || (tag.startsWith("\"" + version + "-") && tag.endsWith("\""));
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() / 100 != 2 || !(response.getEntity() instanceof Versioned view)) {
            return;
        }
        String answer = json.of(view);
        String tag = "\"" + view.version() + "-" + UUID.nameUUIDFromBytes(answer.getBytes(UTF_8)) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        // What is JSON already is sent as it is: written once, for the tag and for the reader.
        response.setEntity(answer);
        if (request.getMethod().equals("GET") && isAmong(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isAmong(@Nullable String known, String tag) {
        return known != null && known.contains(tag);
    }
}
