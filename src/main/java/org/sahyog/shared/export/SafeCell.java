package org.sahyog.shared.export;

/** Text that a spreadsheet program would calculate gets an apostrophe before it, and is text again. */
final class SafeCell {
    private static final String DANGEROUS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    static String of(String text) {
        String seen = text.stripLeading();
        boolean dangerous = starts(text) || starts(seen);
        return dangerous ? "'" + text : text;
    }

    private static boolean starts(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
