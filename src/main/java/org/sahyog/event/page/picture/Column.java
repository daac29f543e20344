package org.sahyog.event.page.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a width: between words, within a word only where it is wider than the line, and never within a
 * letter and its signs. (Java's own LineBreakMeasurer tears long words of Devanagari apart.)
 */
record Column(FontRenderContext context, int width) {
    private static final char VIRAMA = '\u094d';
    private static final char JOINER = '\u200d';

    /** All the lines that it takes. */
    List<String> lines(String text, Font font) {
        List<String> lines = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int start = 0;
        while (start < text.length()) {
            int end = last(text, start, words, font);
            if (end == start) {
                end = withinWord(text, start, font);
            }
            lines.add(text.substring(start, end).strip());
            start = end;
        }
        return lines;
    }

    /** At most so many lines, the last one with an ellipsis where something is left out. */
    List<String> lines(String text, Font font, int most) {
        List<String> all = lines(text, font);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, shortened(all.get(most - 1), font));
        return kept;
    }

    private int last(String text, int start, BreakIterator words, Font font) {
        int end = start;
        for (int next = words.following(start); next != BreakIterator.DONE; next = words.next()) {
            if (!fits(text.substring(start, next), font)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** At least one letter: a line that held nothing would never end. */
    private int withinWord(String text, int start, Font font) {
        int end = nextLetter(text, start);
        for (int next = end; next <= text.length() && fits(text.substring(start, next), font); ) {
            end = next;
            next = next == text.length() ? next + 1 : nextLetter(text, next);
        }
        return end;
    }

    private String shortened(String line, Font font) {
        int end = 0;
        for (int next = 0; next < line.length() && fits(line.substring(0, next) + "…", font); ) {
            end = next;
            next = nextLetter(line, next);
        }
        return line.substring(0, end).strip() + "…";
    }

    private static int nextLetter(String text, int from) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int next = letters.following(from);
        while (next < text.length() && joins(text.charAt(next - 1))) {
            next = letters.next();
        }
        return next;
    }

    /** What follows it belongs to the same conjunct. */
    private static boolean joins(char character) {
        return character == VIRAMA || character == JOINER;
    }

    private boolean fits(String text, Font font) {
        return font.getStringBounds(text.strip(), context).getWidth() <= width;
    }
}
