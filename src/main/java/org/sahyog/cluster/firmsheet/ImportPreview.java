package org.sahyog.cluster.firmsheet;

import java.util.List;

/** What an import would bring: the good rows, and what is wrong with the others (the first 1,000 faults; the rest counted). */
public record ImportPreview(
        int totalRows, List<FirmRow> firms, List<RowFault> faults, int unlistedFaults, List<String> ignoredColumns) {

    public ImportPreview {
        firms = List.copyOf(firms);
        faults = List.copyOf(faults);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
