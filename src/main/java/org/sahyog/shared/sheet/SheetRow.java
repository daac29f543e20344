package org.sahyog.shared.sheet;

import java.util.List;

/** One row: its number as the person sees it in her program, and its cells, trimmed and in Unicode NFC. */
public record SheetRow(int number, List<String> cells, List<CellFault> faults) {

    public SheetRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** The cell, or an empty text where the row ends before that column. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
