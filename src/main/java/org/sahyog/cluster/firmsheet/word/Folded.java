package org.sahyog.cluster.firmsheet.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what does not matter when people compare them: case, blanks, punctuation. Signs of Indian scripts stay. */
public final class Folded {

    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");

    private Folded() {}

    public static String of(String text) {
        return NOTHING.matcher(compatible(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Unicode NFKC: wide letters are plain ones, and "करोड़" is one text however its last letter was typed. */
    static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** "१२" is "12". */
    static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** "Phone (10 digits) *" is "phone". */
    public static String title(String title) {
        String plain = of(REMARK.matcher(title).replaceAll(" "));
        return plain.isEmpty() ? of(title) : plain;
    }
}
