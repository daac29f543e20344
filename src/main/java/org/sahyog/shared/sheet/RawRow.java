package org.sahyog.shared.sheet;

import java.util.List;

/** A row as the file holds it; trailing empty cells are cut off. */
public record RawRow(int number, List<RawCell> cells) {

    public RawRow {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).empty()) {
            width--;
        }
        cells = List.copyOf(cells.subList(0, width));
    }

    boolean empty() {
        return cells.isEmpty();
    }
}
