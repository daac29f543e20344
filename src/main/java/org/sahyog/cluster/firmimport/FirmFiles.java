package org.sahyog.cluster.firmimport;

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
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.firmsheet.FirmChecks;
import org.sahyog.cluster.firmsheet.FirmSheet;
import org.sahyog.cluster.firmsheet.ImportPreview;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetRefused;

/** Reads a sheet on a worker thread and comes back to the caller's own Vert.x context: a session may begin there. */
@ApplicationScoped
class FirmFiles {

    private final CurrentRequest request;

    FirmFiles(CurrentRequest request) {
        this.request = request;
    }

    Uni<FirmFile> read(byte[] file) {
        Locale language = request.language();
        return Uni.createFrom()
                .completionStage(() -> Objects.requireNonNull(Vertx.currentContext())
                        .executeBlocking(() -> read(file, language), false)
                        .toCompletionStage());
    }

    private static FirmFile read(byte[] file, Locale language) {
        try {
            return new FirmFile(readBeside(file), checksum(file));
        } catch (SheetRefused refused) {
            Object[] arguments = refused.arguments().toArray();
            throw new DomainException(
                            ClusterProblem.SHEET_REFUSED, refused.problem().describe(language, arguments))
                    .with("sheet", refused.problem().code())
                    .with("arguments", refused.arguments());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static ImportPreview readBeside(byte[] file) throws IOException {
        Path copy = Files.createTempFile("firms", ".sheet");
        try {
            Files.write(copy, file);
            return FirmSheet.preview(copy, SheetLimits.USUAL, FirmChecks.ALL);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
