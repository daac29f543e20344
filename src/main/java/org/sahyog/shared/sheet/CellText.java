package org.sahyog.shared.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The text of a cell: how it is trimmed, and what makes it dangerous for the next program that opens it. */
final class CellText {

    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()./-]{5,24}");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern DASHES = Pattern.compile("-{1,3}");
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** Without blanks of any script at its ends (no-break space, byte order mark), in Unicode NFC. */
    static String normal(String raw) {
        return Normalizer.normalize(trim(raw), Normalizer.Form.NFC);
    }

    static String trim(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && blank(raw.charAt(start))) {
            start++;
        }
        while (end > start && blank(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    /** Would a spreadsheet program calculate this text? A phone number, a negative number and a mere dash are fine. */
    static boolean formula(String raw) {
        String text = trim(raw);
        if (text.isEmpty()) {
            return false;
        }
        if (raw.charAt(0) == '\t' || raw.charAt(0) == '\r') {
            return true;
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !harmless(text);
    }

    /** Controls, bidirectional controls and halves of a surrogate pair; joiners stay, Indian scripts need them. */
    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(CellText::control);
    }

    private static boolean harmless(String text) {
        return PHONE.matcher(text).matches()
                || NEGATIVE.matcher(text).matches()
                || DASHES.matcher(text).matches();
    }

    private static boolean control(int letter) {
        return (Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t')
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0x200E
                || letter == 0x200F
                || letter == 0x061C
                || letter == 0xFFFE
                || letter == 0xFFFF
                || Character.getType(letter) == Character.SURROGATE;
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
