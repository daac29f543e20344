package org.sahyog.shared.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/**
 * The texts that the cells of an XLSX file share, and the highest place that a cell asks for. The reader fills its
 * list up to that place whether the texts are there or not, so that one cell asking for place 2,000,000,000 would kill it.
 */
final class SharedTexts {

    private static final int LONGEST_PLACE = 9;

    private final SheetLimits limits;
    private long texts;
    private long highest = -1;
    private @Nullable StringBuilder place;

    SharedTexts(SheetLimits limits) {
        this.limits = limits;
    }

    void addText() {
        if (++texts > limits.sharedTexts()) {
            throw new SheetRefused(SheetProblem.TOO_MANY_TEXTS, limits.rows());
        }
    }

    /** A cell's place begins. */
    void begin() {
        place = new StringBuilder(LONGEST_PLACE);
    }

    boolean inPlace() {
        return place != null;
    }

    void letters(String letters) {
        if (place != null) {
            if (place.length() + letters.length() > LONGEST_PLACE) {
                throw new SheetRefused(SheetProblem.XLSX_BROKEN);
            }
            place.append(letters);
        }
    }

    void end() {
        if (place != null && !place.isEmpty()) {
            highest = Math.max(highest, number(place.toString()));
        }
        place = null;
    }

    void proveAllThere() {
        if (highest >= texts) {
            throw new SheetRefused(SheetProblem.XLSX_BROKEN);
        }
    }

    private static int number(String place) {
        try {
            return Integer.parseInt(place);
        } catch (NumberFormatException odd) {
            throw new SheetRefused(odd, SheetProblem.XLSX_BROKEN);
        }
    }
}
