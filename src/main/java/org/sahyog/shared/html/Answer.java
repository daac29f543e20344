package org.sahyog.shared.html;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a visitor gets. Nobody keeps it unless {@link #keptFor} says so. */
public final class Answer {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers = new TreeMap<>();
    private boolean kept;

    private Answer(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
        headers.put("Content-Type", type);
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Security-Policy", POLICY);
        // The address of a page may be all that it takes to see it.
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
    }

    public static Answer html(int status, Locale language, String page) {
        return text(status, "text/html; charset=utf-8", page).with("Content-Language", language.toLanguageTag());
    }

    public static Answer text(int status, String type, String text) {
        return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer file(String type, byte[] content) {
        return new Answer(200, type, content);
    }

    public Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Anyone may keep it so long, and then ask whether it has changed. */
    public Answer keptFor(Duration time) {
        kept = true;
        return with("Cache-Control", "public, max-age=" + time.toSeconds())
                .with("ETag", tag())
                .with("Vary", "Accept-Language, Accept-Encoding");
    }

    /** Whoever asked may keep it, nobody between us, and asks each time whether it has changed. */
    public Answer keptByHer() {
        kept = true;
        return with("Cache-Control", "private, no-cache")
                .with("ETag", tag())
                .with("Vary", "Accept-Language, Accept-Encoding");
    }

    /** Search engines leave it out. */
    public Answer unlisted() {
        return with("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    /** HEAD gets the same headers: Vert.x leaves the body out. */
    void give(RoutingContext http) {
        HttpServerResponse response = http.response().setStatusCode(status);
        headers.forEach(response::putHeader);
        if (kept && names(http.request().getHeader("If-None-Match"), tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (type.startsWith("text/")) {
            // Quarkus marks everything as not to be compressed before it knows the type.
            response.headers().remove("Content-Encoding");
        }
        response.end(Buffer.buffer(body));
    }

    private static boolean names(@Nullable String header, String tag) {
        return header != null
                && (header.equals("*")
                        || Arrays.asList(header.split("\\s*,\\s*")).contains(tag));
    }

    /** Weak: the compressed page is the same page. */
    private String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
