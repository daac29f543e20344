package org.sahyog.event.page.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Breaks text into lines of a width; never between a letter and its signs. */
record Column(FontRenderContext context, int width) {

    /** All the lines that it takes. */
    List<String> lines(String text, Font font) {
        List<String> lines = new ArrayList<>();
        if (text.isEmpty()) {
            return lines;
        }
        AttributedString styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(styled.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), context);
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            int end = measurer.nextOffset(width);
            measurer.setPosition(end);
            lines.add(text.substring(start, end).strip());
        }
        return lines;
    }

    /** At most so many lines, the last one with an ellipsis where something is left out. */
    List<String> lines(String text, Font font, int most) {
        List<String> all = lines(text, font);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most - 1));
        kept.add(shortened(String.join(" ", all.subList(most - 1, all.size())), font));
        return kept;
    }

    private String shortened(String text, Font font) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.last();
        while (end > 0 && !fits(text.substring(0, end).strip() + "…", font)) {
            end = letters.previous();
        }
        return text.substring(0, Math.max(0, end)).strip() + "…";
    }

    private boolean fits(String text, Font font) {
        return font.getStringBounds(text, context).getWidth() <= width;
    }
}
