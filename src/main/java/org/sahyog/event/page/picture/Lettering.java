package org.sahyog.event.page.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;

/** The fonts that come with the product; those of the machine play no part. Its first use is on a worker thread: it reads files. */
final class Lettering {
    static {
        // Java looks for the machine's fonts with the first one of ours, and fails where there are none.
        System.setProperty("java.awt.headless", "true");
        System.setProperty("sun.awt.fontconfig", noFonts().toString());
    }

    static final Font REGULAR = font("NotoSansDevanagari-Regular.ttf");
    static final Font BOLD = font("NotoSansDevanagari-Bold.ttf");

    private Lettering() {}

    /** What the fonts can show: accents that they lack are dropped, other signs (emoji, other scripts) are left out. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (REGULAR.canDisplay(character)) {
                readable.appendCodePoint(character);
            } else {
                plain(character).codePoints().filter(REGULAR::canDisplay).forEach(readable::appendCodePoint);
            }
        });
        return readable.toString().replaceAll("\\s+", " ").strip();
    }

    /** Whether most of it can be shown. */
    static boolean shows(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long shown = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(REGULAR::canDisplay)
                .count();
        return shown * 2 > letters;
    }

    private static String plain(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    }

    private static Font font(String name) {
        try (InputStream file = resource(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Path noFonts() {
        try (InputStream file = resource("none.properties")) {
            Path copy = Files.createTempFile("fonts", ".properties");
            copy.toFile().deleteOnExit();
            Files.write(copy, file.readAllBytes());
            return copy;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Lettering.class.getResourceAsStream("/fonts/" + name), name);
    }
}
