package org.sahyog.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language that labels exist in. */
enum Language {
    EN,
    HI;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one the caller likes best; English when the header is missing, unreadable or names others only. */
    static Language preferred(@Nullable String acceptLanguage) {
        return wishes(acceptLanguage).stream()
                .filter(wish -> wish.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .map(wish -> Locale.forLanguageTag(wish.getRange()).getLanguage())
                .filter(language -> language.equals("hi") || language.equals("en"))
                .map(language -> language.equals("hi") ? HI : EN)
                .findFirst()
                .orElse(EN);
    }

    private static List<LanguageRange> wishes(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
