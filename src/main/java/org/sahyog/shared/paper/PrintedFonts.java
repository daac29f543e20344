package org.sahyog.shared.paper;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our fonts as PDF takes them in: only the letters that a file uses. Java shapes them, and the text stays to be copied and searched. */
final class PrintedFonts {
    private static final Map<Typeface, BaseFont> FONTS;

    static {
        LayoutProcessor.enableKernLiga();
        LayoutProcessor.setWriteActualText();
        FONTS = Stream.of(Face.values())
                .flatMap(face -> face.typefaces().stream())
                .collect(Collectors.toMap(Function.identity(), PrintedFonts::load));
    }

    private PrintedFonts() {}

    static BaseFont of(Typeface typeface) {
        BaseFont font = FONTS.get(typeface);
        if (font == null) {
            throw new IllegalArgumentException(typeface.file());
        }
        return font;
    }

    private static BaseFont load(Typeface typeface) {
        try {
            BaseFont font = BaseFont.createFont(typeface.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setSecureRandom(new NoChance());
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of an embedded font begins with six letters by chance: equal papers shall be equal files. */
    private static final class NoChance extends SecureRandom {
        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
