package org.sahyog.shared.paper;

import java.awt.Color;

/** Draws the same smaller, in the middle of the width that is left. */
public record Shrunk(Surface surface, double factor, double left) implements Surface {
    /** What is {@code width} by {@code tall}, so small that no more than {@code height} is needed. */
    public static Surface toHeight(Surface surface, double width, double tall, double height) {
        double factor = height / tall;
        return factor >= 1 ? surface : new Shrunk(surface, factor, width * (1 - factor) / 2);
    }

    @Override
    public void write(String text, Style style, double x, double baseline) {
        surface.write(text, style.sized((float) (style.size() * factor)), left + x * factor, baseline * factor);
    }

    @Override
    public void fill(Color colour, double x, double top, double width, double height) {
        surface.fill(colour, left + x * factor, top * factor, width * factor, height * factor);
    }
}
