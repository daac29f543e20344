package org.sahyog.shared.paper;

import java.awt.Color;

/** {@code size}: in points. */
public record Style(Face face, float size, Color colour) {
    public static Style regular(float size, Color colour) {
        return new Style(Face.REGULAR, size, colour);
    }

    public static Style bold(float size, Color colour) {
        return new Style(Face.BOLD, size, colour);
    }

    public Style sized(float other) {
        return new Style(face, other, colour);
    }

    public double width(String text) {
        return face.width(text, size);
    }
}
