package org.sahyog.shared.sheet;

/** Cells named as people see them: B7. */
final class CellName {

    private CellName() {}

    static String of(int column, int row) {
        return letters(column) + row;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
