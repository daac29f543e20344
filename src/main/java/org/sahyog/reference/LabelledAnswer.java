package org.sahyog.reference;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Gives a {@link Labelled} answer its language, its ETag and its lifetime, and says 304 to a caller who has it. */
@Provider
@Labelled
class LabelledAnswer implements ContainerResponseFilter {

    private static final String LIFETIME = "public, max-age=3600, stale-while-revalidate=86400";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200) {
            return;
        }
        Language language = Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        EntityTag tag = tag(language, response.getEntity());
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, LIFETIME);
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** The views are records, so that their text holds every name and value of the answer. */
    private static EntityTag tag(Language language, Object views) {
        byte[] text = (language + " " + views).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(digest, 12)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
