package org.sahyog.shared.sheet;

/** Why a sheet, or a row of it, is refused. The names are the codes that clients translate: never rename one. */
public enum SheetProblem {
    FILE_TOO_BIG("the file is larger than %s bytes"),
    FILE_EMPTY("the file has no rows"),
    FILE_UNREADABLE("the file could not be read"),
    NOT_A_SHEET("this is not a spreadsheet; save it as XLSX or CSV"),
    OLD_OR_ENCRYPTED("this is an old or a password-protected Excel file; save it as XLSX or CSV without a password"),
    NOT_UTF8("line %s is not UTF-8; save the file as \"CSV UTF-8\" or XLSX"),
    NUL_CHARACTER("line %s holds a NUL character; save the file as \"CSV UTF-8\" or XLSX"),
    QUOTES_BROKEN("after row %s a quotation mark is not closed, or a cell is endless"),
    XLSX_BROKEN("the XLSX file is damaged; open it, save it again and retry"),
    XLSX_UNSAFE("the XLSX file holds something no spreadsheet needs (%s)"),
    INFLATES_TOO_MUCH("the XLSX file unpacks to far more than its size; more than %s bytes"),
    TOO_MANY_ROWS("the sheet has more than %s rows; split it"),
    TOO_MANY_COLUMNS("the sheet has more than %s columns"),
    TOO_MANY_TEXTS("the XLSX file holds more texts than %s rows can need"),
    TOO_MANY_FORMULAS("the XLSX file holds more than %s formulas; paste values instead"),
    COLUMN_MISSING("there is no column %s"),
    COLUMN_TWICE("the columns \"%s\" and \"%s\" mean the same"),

    FORMULA("cell %s holds a formula; paste values instead"),
    CELL_TOO_LONG("cell %s holds more than %s characters"),
    CONTROL_CHARACTER("cell %s holds an invisible control character"),
    CELL_ERROR("cell %s holds an error of the spreadsheet program"),
    BEYOND_HEADER("cell %s stands right of the last column that has a title");

    private final String text;

    SheetProblem(String text) {
        this.text = text;
    }

    public String code() {
        return name();
    }

    /** The plain English sentence, for logs and for clients that know no translation. */
    public String describe(Object... arguments) {
        return text.formatted(arguments);
    }
}
