package org.sahyog.shared.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Title, detail and remedy of each problem, from {@code problems/<area>[_hi].properties}. */
final class ProblemTexts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static String title(ProblemType type, Locale language) {
        return text(type.area(), type.code() + ".title", language);
    }

    static String detail(ProblemType type, Locale language, Object... arguments) {
        return format(text(type.area(), type.code() + ".detail", language), language, arguments);
    }

    static String text(String area, String key, Locale language) {
        return bundle(area, language).getString(key);
    }

    static boolean has(String area, String key) {
        try {
            return bundle(area, Locale.ENGLISH).containsKey(key);
        } catch (MissingResourceException unknownArea) {
            return false;
        }
    }

    private static ResourceBundle bundle(String area, Locale language) {
        return ResourceBundle.getBundle(
                "problems." + area, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    private static String format(String pattern, Locale language, Object... arguments) {
        return new MessageFormat(pattern, language).format(arguments);
    }
}
