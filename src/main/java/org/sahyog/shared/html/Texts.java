package org.sahyog.shared.html;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of pages: {@code texts/<name>[_hi].properties}. English is the file without a language. */
public final class Texts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    public static ResourceBundle of(String name, Locale language) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle("texts." + name, language, loader, NO_FALLBACK);
    }
}
