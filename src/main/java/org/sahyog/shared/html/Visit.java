package org.sahyog.shared.html;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sahyog.shared.request.Languages;

/** Somebody opens a page: what was asked, in which language, and under which address of ours. */
public final class Visit {
    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

    private final HttpServerRequest request;
    private final Optional<String> publicAddress;

    Visit(HttpServerRequest request, Optional<String> publicAddress) {
        this.request = request;
        this.publicAddress = publicAddress;
    }

    /** Of the path ({@code /e/:code}) or the query; empty where there is none. */
    public String parameter(String name) {
        String value = request.getParam(name);
        return value == null ? "" : value;
    }

    public String path() {
        return request.path();
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

    /** The configured address, else the one that was called; without a slash at its end. */
    public String address() {
        return publicAddress.map(address -> address.replaceAll("/+$", "")).orElseGet(this::called);
    }

    /** A host that is none is left out: the address ends up in the page. */
    private String called() {
        String host = String.valueOf(request.authority());
        return HOST.matcher(host).matches() ? request.scheme() + "://" + host : "";
    }
}
