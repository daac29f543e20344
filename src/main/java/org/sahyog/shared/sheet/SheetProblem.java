package org.sahyog.shared.sheet;

import java.util.Locale;
import org.sahyog.shared.request.Sentences;

/**
 * Why a sheet, or a row of it, is refused. The names are the codes that programs read: never rename one. Their sentences
 * are in {@code texts/sheet.properties}.
 */
public enum SheetProblem {
    FILE_TOO_BIG,
    FILE_EMPTY,
    FILE_UNREADABLE,
    NOT_A_SHEET,
    OLD_OR_ENCRYPTED,
    NOT_UTF8,
    NUL_CHARACTER,
    QUOTES_BROKEN,
    XLSX_BROKEN,
    XLSX_UNSAFE,
    INFLATES_TOO_MUCH,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_MANY_TEXTS,
    TOO_MANY_FORMULAS,
    TITLES_MISSING,
    COLUMN_MISSING,
    COLUMN_TWICE,

    FORMULA,
    CELL_TOO_LONG,
    CONTROL_CHARACTER,
    CELL_ERROR,
    BEYOND_HEADER;

    private static final Sentences TEXTS = new Sentences("texts.sheet");

    public String code() {
        return name();
    }

    /** The sentence without its full stop, as it follows a colon. */
    public String describe(Locale language, Object... arguments) {
        return TEXTS.text(name(), language, arguments);
    }
}
