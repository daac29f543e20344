package org.sahyog.shared.paper;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How letters look. Devanagari and Latin come from one font; others step in for the letters that it lacks. */
public enum Face {
    REGULAR("Regular"),
    BOLD("Bold");

    /** As OpenPDF measures: what is right on paper is right in a picture. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, false, true);

    private final List<Typeface> typefaces;

    Face(String weight) {
        typefaces = Stream.of("NotoSansDevanagari", "NotoSansTamil", "NotoSansKannada")
                .map(script -> Typeface.of(script + "-" + weight))
                .toList();
    }

    List<Typeface> typefaces() {
        return typefaces;
    }

    boolean shows(int character) {
        return typefaces.stream().anyMatch(each -> each.shows(character));
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Typeface current = typefaces.get(0);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            Typeface next = fitting(character, current);
            if (!next.equals(current) && at > start) {
                runs.add(new Run(current, text.substring(start, at)));
                start = at;
            }
            current = next;
            at += Character.charCount(character);
        }
        if (start < text.length()) {
            runs.add(new Run(current, text.substring(start)));
        }
        return runs;
    }

    /** Letters choose their font; blanks, signs and joiners go with what is before them. */
    private Typeface fitting(int character, Typeface current) {
        Optional<Typeface> first =
                typefaces.stream().filter(each -> each.shows(character)).findFirst();
        boolean follows = !Character.isLetterOrDigit(character) && current.shows(character);
        return follows ? current : first.orElse(current);
    }

    double width(String text, float size) {
        return runs(text).stream().mapToDouble(run -> width(run, size)).sum();
    }

    static double width(Run run, float size) {
        return run.typeface()
                .font()
                .deriveFont(size)
                .getStringBounds(run.text(), MEASURE)
                .getWidth();
    }
}
