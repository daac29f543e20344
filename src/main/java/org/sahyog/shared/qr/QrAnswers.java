package org.sahyog.shared.qr;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers with a text as a QR code, or with 304 to a caller who has it. */
public final class QrAnswers {
    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";

    private QrAnswers() {}

    /** PNG, unless only SVG is asked for, or that first. */
    public static Response of(String text, HttpHeaders asked) {
        String type = type(asked);
        String tag = "\"" + UUID.nameUUIDFromBytes((type + " " + text).getBytes(UTF_8)) + "\"";
        return isAmong(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? guarded(Response.notModified(), tag).build()
                : guarded(Response.ok(picture(QrCode.of(text), type), type), tag)
                        .build();
    }

    private static String type(HttpHeaders asked) {
        return asked.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.valueOf(PNG)) || type.isCompatible(MediaType.valueOf(SVG)))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.valueOf(PNG)))
                .map(svg -> SVG)
                .orElse(PNG);
    }

    private static Object picture(QrCode code, String type) {
        return type.equals(SVG) ? code.svg() : code.png();
    }

    private static boolean isAmong(@Nullable String known, String tag) {
        return known != null && known.contains(tag);
    }

    /** Nothing in it runs, and no cache between keeps it. */
    private static ResponseBuilder guarded(ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-site");
    }
}
