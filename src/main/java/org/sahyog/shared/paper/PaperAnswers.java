package org.sahyog.shared.paper;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.answer.FileContent;

/** Answers with a paper, or with 304 to a caller who has it: equal papers are equal files. */
public final class PaperAnswers {
    private PaperAnswers() {}

    /** {@code name}: ASCII, under which it is kept. */
    public static Response of(String type, String name, byte[] paper, @Nullable String ifNoneMatch) {
        String tag = "\"" + digest(paper) + "\"";
        boolean known = ifNoneMatch != null && ifNoneMatch.contains(tag);
        return guarded(known ? Response.status(304) : Response.ok(paper, type))
                .header("ETag", tag)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    /** Answers with a file that is sent while it is made, and kept under that name. */
    public static Response streamed(String type, String name, Multi<byte[]> pieces) {
        return guarded(Response.ok(FileContent.ofUnknownLength(pieces.map(Buffer::buffer)), type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Nothing in it runs, whatever a browser takes it for. */
    private static ResponseBuilder guarded(ResponseBuilder answer) {
        return answer.header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header("Vary", "Accept, Accept-Language, Acting-For");
    }

    private static String digest(byte[] paper) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper), 0, 16);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
