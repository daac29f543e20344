package org.sahyog.shared.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The request being served, filled in once by the door of identity; jobs and readers leave it empty. */
@RequestScoped
public class CurrentRequest {
    private String method = "";
    private String path = "";
    private String caller = "";
    private @Nullable UUID person;
    private @Nullable UUID onBehalfOf;
    private Locale language = Locale.ENGLISH;
    private final String traceId = UUID.randomUUID().toString().replace("-", "");

    public void begin(String requestMethod, String requestPath, Locale requestLanguage) {
        method = requestMethod;
        path = requestPath;
        language = requestLanguage;
    }

    /** {@code callerKey} scopes idempotency keys: the token's subject, or what stands for it when nobody is signed in. */
    public void calledBy(String callerKey, @Nullable UUID personId, @Nullable UUID organisationId) {
        caller = callerKey;
        person = personId;
        onBehalfOf = organisationId;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public String caller() {
        return caller;
    }

    public @Nullable UUID person() {
        return person;
    }

    public @Nullable UUID onBehalfOf() {
        return onBehalfOf;
    }

    public Locale language() {
        return language;
    }

    public String traceId() {
        return traceId;
    }
}
