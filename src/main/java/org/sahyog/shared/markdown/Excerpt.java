package org.sahyog.shared.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, never cut within a word; within a letter and its signs not even where a word is too long. */
public record Excerpt(String text, boolean cut) {

    public static Excerpt of(String whole, int most) {
        String text = whole.strip();
        if (text.length() <= most) {
            return new Excerpt(text, false);
        }
        int end = boundary(BreakIterator.getWordInstance(Locale.ROOT), text, most);
        if (end < most / 2) {
            end = boundary(BreakIterator.getCharacterInstance(Locale.ROOT), text, most);
        }
        return new Excerpt(text.substring(0, end).strip() + " …", true);
    }

    private static int boundary(BreakIterator breaks, String text, int most) {
        breaks.setText(text);
        return breaks.isBoundary(most) ? most : breaks.preceding(most);
    }
}
