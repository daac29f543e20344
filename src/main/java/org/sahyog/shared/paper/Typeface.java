package org.sahyog.shared.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A font that comes with the product; those of the machine play no part. Its first use is on a worker thread: it reads files. */
record Typeface(String file, Font font) {
    static {
        // Java looks for the machine's fonts with the first one of ours, and fails where there are none.
        System.setProperty("java.awt.headless", "true");
        System.setProperty("sun.awt.fontconfig", noFonts().toString());
    }

    static Typeface of(String name) {
        String file = "/fonts/" + name + ".ttf";
        try (InputStream letters = resource(file)) {
            return new Typeface(
                    file,
                    Font.createFont(Font.TRUETYPE_FONT, letters)
                            .deriveFont(Map.of(
                                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    boolean shows(int character) {
        return font.canDisplay(character);
    }

    private static Path noFonts() {
        try (InputStream file = resource("/fonts/none.properties")) {
            Path copy = Files.createTempFile("fonts", ".properties");
            copy.toFile().deleteOnExit();
            Files.write(copy, file.readAllBytes());
            return copy;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }
}
