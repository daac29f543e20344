package org.sahyog.shared.request;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences in the languages that texts exist in, from {@code <name>[_hi].properties}. */
public record Sentences(String name) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String text(String key, Locale language, Object... arguments) {
        Object[] said = Arrays.stream(arguments)
                .map(each -> each instanceof Wording wording ? wording.in(language) : each)
                .toArray();
        return new MessageFormat(pattern(key, language), language).format(said);
    }

    public Wording wording(String key, Object... arguments) {
        return language -> text(key, language, arguments);
    }

    /** The sentence with its places still open. */
    public String pattern(String key, Locale language) {
        return bundle(language).getString(key);
    }

    public boolean has(String key) {
        try {
            return bundle(Locale.ENGLISH).containsKey(key);
        } catch (MissingResourceException unknownName) {
            return false;
        }
    }

    /** In the order of the alphabet. */
    public List<String> keys() {
        return bundle(Locale.ENGLISH).keySet().stream().sorted().toList();
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
