package org.sahyog.cluster.firmimport;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.firmsheet.FirmChecks;
import org.sahyog.cluster.firmsheet.FirmImport;
import org.sahyog.cluster.firmsheet.ImportPreview;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetRefused;

/** Reads a sheet on a worker thread and comes back to the caller's own Vert.x context: a session may begin there. */
@ApplicationScoped
class FirmFiles {

    Uni<ImportPreview> preview(byte[] file) {
        return Uni.createFrom()
                .completionStage(() -> Vertx.currentContext()
                        .executeBlocking(() -> read(file), false)
                        .toCompletionStage());
    }

    private static ImportPreview read(byte[] file) {
        try {
            return readBeside(file);
        } catch (SheetRefused refused) {
            throw new DomainException(ClusterProblem.SHEET_REFUSED, refused.getMessage())
                    .with("sheet", refused.problem().code())
                    .with("arguments", refused.arguments());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static ImportPreview readBeside(byte[] file) throws IOException {
        Path copy = Files.createTempFile("firms", ".sheet");
        try {
            Files.write(copy, file);
            return FirmImport.preview(copy, SheetLimits.USUAL, FirmChecks.ALL);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
