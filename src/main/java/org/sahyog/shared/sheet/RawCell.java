package org.sahyog.shared.sheet;

import org.jspecify.annotations.Nullable;

/** A cell as the file holds it, with what the file's own format already says against it. */
record RawCell(String text, @Nullable SheetProblem problem) {

    static final RawCell EMPTY = new RawCell("", null);

    static RawCell of(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(text, null);
    }

    boolean empty() {
        return problem == null && CellText.trim(text).isEmpty();
    }
}
