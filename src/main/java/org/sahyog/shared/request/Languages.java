package org.sahyog.shared.request;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that texts exist in: English and Hindi. A further one is a further file of texts. */
public final class Languages {
    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.forLanguageTag("hi"));

    private Languages() {}

    public static List<Locale> known() {
        return KNOWN;
    }

    /** As {@link #asked}; English where nothing fits. */
    public static Locale best(@Nullable String acceptLanguage) {
        return asked(acceptLanguage).orElse(Locale.ENGLISH);
    }

    /** RFC 4647 lookup of an {@code Accept-Language} value; nothing where it is missing, unreadable or names others only. */
    public static Optional<Locale> asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(LanguageRange.parse(acceptLanguage), KNOWN));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
