package org.sahyog.shared.file.answer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileReads;
import org.sahyog.shared.file.StoredFile;
import org.sahyog.shared.file.content.PreviewSize;

/** Answers with files, for whoever was found to have the right. */
@ApplicationScoped
public class FileAnswers {
    private final FileReads reads;

    FileAnswers(FileReads reads) {
        this.reads = reads;
    }

    /** What the request says of what it has and wants. */
    public record Asked(
            @Nullable String ifNoneMatch,
            @Nullable String range,
            @Nullable String ifRange) {
        private boolean has(String tag) {
            return ifNoneMatch != null && ifNoneMatch.contains(tag);
        }

        private Optional<ByteRange> of(StoredFile file, String tag) {
            return ifRange == null || ifRange.equals(tag) ? ByteRange.of(range, file.size()) : Optional.empty();
        }
    }

    public Uni<Response> whole(UUID id, Asked asked) {
        return reads.get(id).chain(file -> {
            String tag = tag(file, "");
            return asked.has(tag) ? Uni.createFrom().item(unchanged(tag)) : part(file, tag, asked.of(file, tag));
        });
    }

    private Uni<Response> part(StoredFile file, String tag, Optional<ByteRange> asked) {
        ByteRange range = asked.orElse(new ByteRange(0, file.size() - 1));
        return reads.content(file, range.first(), range.last()).map(pieces -> {
            ResponseBuilder answer = guarded(Response.status(asked.isPresent() ? 206 : 200), tag)
                    .header("Accept-Ranges", "bytes")
                    .header("Content-Disposition", disposition(file))
                    .type(file.type().mediaType())
                    .entity(new FileContent(pieces, range.length()));
            asked.ifPresent(part ->
                    answer.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.size()));
            return answer.build();
        });
    }

    /** 404 where there is none. */
    public Uni<Response> preview(UUID id, PreviewSize size, Asked asked) {
        return reads.get(id).chain(file -> {
            String tag = tag(file, "-preview-" + size.longest());
            return asked.has(tag)
                    ? Uni.createFrom().item(unchanged(tag))
                    : reads.preview(id, size)
                            .map(bytes -> guarded(Response.ok(), tag)
                                    .header("Content-Disposition", "inline")
                                    .type("image/jpeg")
                                    .entity(new FileContent(Multi.createFrom().item(bytes), bytes.length()))
                                    .build());
        });
    }

    private static Response unchanged(String tag) {
        return guarded(Response.status(304), tag).build();
    }

    /** Nothing in it runs, whatever a browser takes it for, and no cache between keeps it. */
    private static ResponseBuilder guarded(ResponseBuilder answer, String tag) {
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-site");
    }

    private static String tag(StoredFile file, String suffix) {
        return "\"" + file.checksum() + suffix + "\"";
    }

    /** RFC 6266: the name in ASCII for old clients, and as it is. */
    private static String disposition(StoredFile file) {
        String ascii = file.name().replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String how = file.type().plays() ? "inline" : "attachment";
        return how + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
