package org.sahyog.shared.sheet;

import org.jspecify.annotations.Nullable;

/** A cell as the file holds it, with what the file's own format already says against it. */
public record RawCell(String text, @Nullable SheetProblem problem) {

    public static final RawCell EMPTY = new RawCell("", null);

    public static RawCell of(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(text, null);
    }

    boolean empty() {
        return problem == null && CellText.trim(text).isEmpty();
    }
}
