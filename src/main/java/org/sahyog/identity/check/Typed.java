package org.sahyog.identity.check;

import java.text.Normalizer;
import java.util.Locale;

/** What a person typed, in the plain form that registers use. */
final class Typed {

    private Typed() {}

    /** Upper case, digits of any script as 0 to 9, no spaces, hyphens or invisible characters; all else stays. */
    static String compact(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Typed::counts)
                .map(Typed::asciiDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean counts(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT, Character.CONTROL -> false;
            default -> character != '\u2212';
        };
    }

    private static int asciiDigit(int character) {
        return Character.isDigit(character) ? '0' + Character.digit(character, 10) : character;
    }
}
