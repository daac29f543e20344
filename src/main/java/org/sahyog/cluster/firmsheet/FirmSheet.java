package org.sahyog.cluster.firmsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sahyog.shared.sheet.Sheet;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetRow;

/** Goes through a sheet of firms once and tells what an import would bring. Blocking: call it on a worker thread. */
public final class FirmSheet {

    private static final int LISTED_FAULTS = 1_000;

    private final FirmColumns columns;
    private final FirmRows rows;
    private final SeenFirms seen = new SeenFirms();
    private final List<FirmRow> firms = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int total;
    private int unlisted;

    private FirmSheet(FirmColumns columns, Map<FirmField, ValueCheck> checks) {
        this.columns = columns;
        this.rows = new FirmRows(columns, checks);
    }

    /** Refuses the whole file with a SheetRefused, or previews it. */
    public static ImportPreview preview(Path file, SheetLimits limits, Map<FirmField, ValueCheck> checks) {
        try (Sheet sheet = Sheet.read(file, limits)) {
            FirmSheet whole = new FirmSheet(FirmColumns.of(sheet.titles()), checks);
            sheet.forEach(whole::take);
            return whole.preview();
        }
    }

    private void take(SheetRow row) {
        total++;
        FirmRows.Parsed parsed = rows.parse(row);
        FirmRow firm = parsed.firm();
        List<RowFault> wrong = new ArrayList<>(parsed.faults());
        seen.add(firm).ifPresent(twin -> wrong.add(fault(firm, twin)));
        if (wrong.isEmpty()) {
            firms.add(firm);
        }
        wrong.forEach(this::list);
    }

    private RowFault fault(FirmRow firm, SeenFirms.Twin twin) {
        String column = columns.title(twin.field()).orElse("");
        return new RowFault(
                firm.number(), column, twin.problem().name(), List.of(twin.earlierRow()), firm.value(twin.field()));
    }

    private void list(RowFault fault) {
        if (faults.size() < LISTED_FAULTS) {
            faults.add(fault);
        } else {
            unlisted++;
        }
    }

    private ImportPreview preview() {
        return new ImportPreview(total, firms, faults, unlisted, columns.ignored());
    }
}
