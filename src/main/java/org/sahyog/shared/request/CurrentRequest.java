package org.sahyog.shared.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The request being served, filled in once by the door of identity; jobs and readers leave it empty. */
@RequestScoped
public class CurrentRequest {
    private String method = "";
    private String path = "";
    private String caller = "";
    private @Nullable UUID person;
    private @Nullable UUID onBehalfOf;
    private @Nullable Locale asked;
    private Locale language = Locale.ENGLISH;
    private final String traceId = trace();

    /** {@code asked}: the language that the request asks for, where it does. */
    public void begin(String requestMethod, String requestPath, Optional<Locale> askedLanguage) {
        method = requestMethod;
        path = requestPath;
        asked = askedLanguage.orElse(null);
    }

    /** The language of the caller's account. */
    public void speaks(Locale accountLanguage) {
        language = accountLanguage;
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

    /** It changes nothing. */
    public boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
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

    public Author author() {
        return new Author(person, onBehalfOf);
    }

    /** What the request asks for, else what the caller speaks, else English. */
    public Locale language() {
        return asked == null ? language : asked;
    }

    /** The one that stands in the log. */
    public String traceId() {
        return traceId;
    }

    private static String trace() {
        Object logged = MDC.get("traceId");
        return logged == null ? hex() + hex() : logged.toString();
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
