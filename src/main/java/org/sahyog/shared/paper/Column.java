package org.sahyog.shared.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a width: between words, within a word only where it is wider than the line, and never within a
 * letter and its signs. (Java's own LineBreakMeasurer tears long words of Devanagari apart.)
 */
public record Column(double width) {
    /** All the lines that it takes. */
    public List<String> lines(String text, Style style) {
        List<String> lines = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int start = 0;
        while (start < text.length()) {
            int end = last(text, start, words, style);
            if (end == start) {
                end = withinWord(text, start, style);
            }
            lines.add(text.substring(start, end).strip());
            start = end;
        }
        return lines;
    }

    /** At most so many lines, the last one with an ellipsis where something is left out. */
    public List<String> lines(String text, Style style, int most) {
        List<String> all = lines(text, style);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, shortened(all.get(most - 1), style));
        return kept;
    }

    private int last(String text, int start, BreakIterator words, Style style) {
        int end = start;
        for (int next = words.following(start); next != BreakIterator.DONE; next = words.next()) {
            if (!fits(text.substring(start, next), style)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** At least one letter: a line that held nothing would never end. */
    private int withinWord(String text, int start, Style style) {
        int end = Letters.endOf(text, start);
        for (int next = end; next <= text.length() && fits(text.substring(start, next), style); ) {
            end = next;
            next = next == text.length() ? next + 1 : Letters.endOf(text, next);
        }
        return end;
    }

    private String shortened(String line, Style style) {
        int end = 0;
        for (int next = 0; next < line.length() && fits(line.substring(0, next) + "…", style); ) {
            end = next;
            next = Letters.endOf(line, next);
        }
        return line.substring(0, end).strip() + "…";
    }

    private boolean fits(String text, Style style) {
        return style.width(text.strip()) <= width;
    }
}
