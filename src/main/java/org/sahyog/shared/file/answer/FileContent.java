package org.sahyog.shared.file.answer;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;

/** The body of an answer, which comes piece by piece: so many bytes, or as many as come. */
public record FileContent(Multi<Buffer> pieces, long length) {
    private static final long UNKNOWN = -1;

    public static FileContent ofUnknownLength(Multi<Buffer> pieces) {
        return new FileContent(pieces, UNKNOWN);
    }

    boolean isOfUnknownLength() {
        return length == UNKNOWN;
    }
}
