package org.sahyog.cluster.firmimport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.firmsheet.FirmChecks;
import org.sahyog.cluster.firmsheet.FirmSheet;
import org.sahyog.cluster.firmsheet.ImportPreview;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.upload.SheetUploads;

/** What sheets of firms hold. */
@ApplicationScoped
class FirmFiles {
    private final SheetUploads uploads;

    FirmFiles(SheetUploads uploads) {
        this.uploads = uploads;
    }

    Uni<FirmFile> read(byte[] file) {
        return uploads.read(file, ClusterProblem.SHEET_REFUSED, FirmFiles::preview)
                .map(sheet -> new FirmFile(sheet, SheetUploads.checksum(file)));
    }

    private static ImportPreview preview(Path copy) {
        return FirmSheet.preview(copy, SheetLimits.USUAL, FirmChecks.ALL);
    }
}
