package org.sahyog.cluster.firmimport;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.cluster.firmsheet.ImportPreview;
import org.sahyog.cluster.firmsheet.RowFault;

@Schema(description = "What an import brought, or in a preview what it would bring.")
record FirmImportView(
        @Schema(description = "rows with something in them") int total,
        int imported,
        int refused,

        @Schema(description = "what is wrong with the refused rows, the first 1,000")
        List<RowFaultView> faults,

        @Schema(description = "how many faults are not listed")
        int unlistedFaults,

        @Schema(description = "titles of columns that nothing is taken from")
        List<String> ignoredColumns) {

    static final int LISTED = 1_000;

    static FirmImportView of(ImportPreview preview, KnownFirms known, Locale language) {
        List<RowFault> all = Stream.concat(preview.faults().stream(), known.faults().stream())
                .sorted(Comparator.comparingInt(RowFault::row))
                .toList();
        List<RowFaultView> listed = all.stream()
                .limit(LISTED)
                .map(fault -> RowFaultView.of(fault, language))
                .toList();
        int imported = known.unknown().size();
        return new FirmImportView(
                preview.totalRows(),
                imported,
                preview.totalRows() - imported,
                listed,
                preview.unlistedFaults() + all.size() - listed.size(),
                preview.ignoredColumns());
    }
}
