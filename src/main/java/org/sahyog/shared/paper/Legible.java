package org.sahyog.shared.paper;

import java.text.Normalizer;

/** What our fonts can show of what people write. */
public final class Legible {
    private Legible() {}

    /** Accents that they lack are dropped, other signs (emoji, other scripts) are left out. */
    public static String of(String text) {
        StringBuilder readable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Face.REGULAR.shows(character)) {
                readable.appendCodePoint(character);
            } else {
                plain(character).codePoints().filter(Face.REGULAR::shows).forEach(readable::appendCodePoint);
            }
        });
        return readable.toString().replaceAll("\\s+", " ").strip();
    }

    /** Whether most of it can be shown. */
    public static boolean mostly(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long shown = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(Face.REGULAR::shows)
                .count();
        return shown * 2 > letters;
    }

    private static String plain(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    }
}
