package org.sahyog.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.request.Languages;

/** A language that labels exist in. */
public enum Language {
    EN,
    HI;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one the caller likes best; English when the header is missing, unreadable or names others only. */
    static Language preferred(@Nullable String acceptLanguage) {
        return Languages.best(acceptLanguage).getLanguage().equals("hi") ? HI : EN;
    }
}
