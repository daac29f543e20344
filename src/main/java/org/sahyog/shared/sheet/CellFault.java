package org.sahyog.shared.sheet;

import java.util.List;
import java.util.Locale;

/** What is wrong with one cell; its row is refused, the others are not. */
public record CellFault(int column, String title, SheetProblem problem, List<Object> arguments) {

    public CellFault {
        arguments = List.copyOf(arguments);
    }

    public String describe() {
        return problem.describe(Locale.ENGLISH, arguments.toArray());
    }
}
