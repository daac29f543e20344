package org.sahyog.shared.paper;

import java.text.BreakIterator;
import java.util.Locale;

/** Where a letter ends, as its reader sees it: with all its signs, and as a conjunct where it is one. */
public final class Letters {
    /** Of Devanagari, Tamil and Kannada. */
    private static final String VIRAMAS = "\u094d\u0bcd\u0ccd";

    private static final char JOINER = '\u200d';

    private Letters() {}

    /** Where the letter ends that begins there. */
    public static int endOf(String text, int from) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int next = letters.following(from);
        while (next < text.length() && (joins(text.charAt(next - 1)) || isSign(text.codePointAt(next)))) {
            next = letters.following(next);
        }
        return next;
    }

    /** Java counts signs of Tamil and Kannada that take room of their own as letters. */
    private static boolean isSign(int character) {
        int type = Character.getType(character);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** What follows it belongs to the same conjunct. */
    private static boolean joins(char character) {
        return VIRAMAS.indexOf(character) >= 0 || character == JOINER;
    }
}
