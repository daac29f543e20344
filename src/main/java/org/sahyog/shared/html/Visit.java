package org.sahyog.shared.html;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Objects;
import org.sahyog.shared.request.Languages;

/** Somebody opens a page: what was asked, in which language, and under which address of ours. */
public final class Visit {
    private final HttpServerRequest request;
    private final PublicAddress publicAddress;

    Visit(HttpServerRequest request, PublicAddress publicAddress) {
        this.request = request;
        this.publicAddress = publicAddress;
    }

    /** Of the path ({@code /e/:code}) or the query; empty where there is none. */
    public String parameter(String name) {
        String value = request.getParam(name);
        return value == null ? "" : value;
    }

    public String path() {
        return Objects.requireNonNullElse(request.path(), "");
    }

    public Locale language() {
        return language(Locale.ENGLISH);
    }

    /** {@code ?lang=hi} before {@code Accept-Language}; {@code otherwise} where neither is said. */
    public Locale language(Locale otherwise) {
        if (!parameter("lang").isEmpty()) {
            return Languages.best(parameter("lang"));
        }
        String header = request.getHeader("Accept-Language");
        return header == null || header.isBlank() ? otherwise : Languages.best(header);
    }

    /** What links of ours begin with. */
    public String address() {
        return publicAddress.of(request);
    }
}
