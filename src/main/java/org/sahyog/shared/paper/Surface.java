package org.sahyog.shared.paper;

import java.awt.Color;

/** What is drawn on, in points from the upper left corner: a page, or a picture. */
public interface Surface {
    /** Shows nothing: to see how high something gets. */
    Surface NOWHERE = new Surface() {
        @Override
        public void write(String text, Style style, double x, double baseline) {}

        @Override
        public void fill(Color colour, double x, double top, double width, double height) {}
    };

    /** Letters stand on {@code baseline}. */
    void write(String text, Style style, double x, double baseline);

    /** An area, or a line. */
    void fill(Color colour, double x, double top, double width, double height);

    /** So that it ends there. */
    default void writeUpTo(String text, Style style, double right, double baseline) {
        write(text, style, right - style.width(text), baseline);
    }
}
