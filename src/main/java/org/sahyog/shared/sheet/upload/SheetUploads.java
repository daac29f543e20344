package org.sahyog.shared.sheet.upload;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.ProblemType;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.sheet.SheetRefused;

/** Reads a sheet on a worker thread and comes back to the caller's own Vert.x context: a session may begin there. */
@ApplicationScoped
public class SheetUploads {
    private final CurrentRequest request;

    SheetUploads(CurrentRequest request) {
        this.request = request;
    }

    /** {@code refusal}: of a sheet that cannot be read; it gets one sentence that says why. */
    public <T> Uni<T> read(byte[] file, ProblemType refusal, Function<Path, T> reading) {
        Locale language = request.language();
        return Uni.createFrom()
                .completionStage(() -> Objects.requireNonNull(Vertx.currentContext())
                        .executeBlocking(() -> read(file, refusal, reading, language), false)
                        .toCompletionStage());
    }

    private static <T> T read(byte[] file, ProblemType refusal, Function<Path, T> reading, Locale language) {
        try {
            return readBeside(file, reading);
        } catch (SheetRefused refused) {
            Object[] arguments = refused.arguments().toArray();
            throw new DomainException(refusal, refused.problem().describe(language, arguments))
                    .with("sheet", refused.problem().code())
                    .with("arguments", refused.arguments());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static <T> T readBeside(byte[] file, Function<Path, T> reading) throws IOException {
        Path copy = Files.createTempFile("sent", ".sheet");
        try {
            Files.write(copy, file);
            return reading.apply(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** SHA-256, which stands for the file in an idempotency key. */
    public static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
