package org.sahyog.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns raw rows into rows for the features: trims, normalises, and writes down what is wrong with a cell. */
record RowCheck(List<String> titles, SheetLimits limits) {

    SheetRow check(RawRow raw) {
        if (raw.cells().size() > limits.columns()) {
            throw new SheetRefused(SheetProblem.TOO_MANY_COLUMNS, limits.columns());
        }
        List<String> cells = new ArrayList<>(raw.cells().size());
        List<CellFault> faults = new ArrayList<>(0);
        for (int column = 0; column < raw.cells().size(); column++) {
            RawCell cell = raw.cells().get(column);
            String text = shortened(CellText.normal(shortened(cell.text())));
            cells.add(text);
            fault(raw.number(), column, cell, text).ifPresent(faults::add);
        }
        return new SheetRow(raw.number(), cells, faults);
    }

    private Optional<CellFault> fault(int row, int column, RawCell cell, String text) {
        String name = CellName.of(column, row);
        if (cell.problem() != null) {
            return fault(column, cell.problem(), name);
        }
        if (text.length() > limits.cellLength()) {
            return fault(column, SheetProblem.CELL_TOO_LONG, name, limits.cellLength());
        }
        if (CellText.formula(cell.text())) {
            return fault(column, SheetProblem.FORMULA, name);
        }
        if (CellText.hasControls(text)) {
            return fault(column, SheetProblem.CONTROL_CHARACTER, name);
        }
        boolean beyond = column >= titles.size() && !text.isEmpty();
        return beyond ? fault(column, SheetProblem.BEYOND_HEADER, name) : Optional.empty();
    }

    private Optional<CellFault> fault(int column, SheetProblem problem, Object... arguments) {
        String title = column < titles.size() ? titles.get(column) : CellName.letters(column);
        return Optional.of(new CellFault(column, title, problem, List.of(arguments)));
    }

    /** A cell that is too long anyway need not be kept whole: one letter over the limit shows it. */
    private String shortened(String text) {
        String trimmed = CellText.trim(text);
        return trimmed.length() > limits.cellLength() ? trimmed.substring(0, limits.cellLength() + 1) : trimmed;
    }
}
