package org.sahyog.shared.request;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that texts exist in: English and Hindi. A further one is a further file of texts. */
public final class Languages {
    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, new Locale("hi"));

    private Languages() {}

    /** RFC 4647 lookup of an {@code Accept-Language} value; English where nothing fits. */
    public static Locale best(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(acceptLanguage), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
