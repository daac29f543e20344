package org.sahyog.shared.request;

import io.vertx.core.http.HttpServerRequest;

/** What a request brings beside its headers. */
public final class SentBody {
    private SentBody() {}

    /** Whether bytes are announced: one of no bytes is none. */
    public static boolean comesWith(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                ? request.getHeader("Transfer-Encoding") != null
                : !length.strip().equals("0");
    }
}
