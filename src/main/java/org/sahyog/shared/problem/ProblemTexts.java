package org.sahyog.shared.problem;

import java.util.List;
import java.util.Locale;
import org.sahyog.shared.request.Sentences;

/** Title, detail and remedy of each problem, from {@code problems/<area>[_hi].properties}. */
final class ProblemTexts {
    private static final String AREAS = "areas";
    private static final String TITLE = ".title";

    private ProblemTexts() {}

    static String title(ProblemType type, Locale language) {
        return text(type.area(), type.code() + ".title", language);
    }

    static String detail(ProblemType type, Locale language, Object... arguments) {
        return texts(type.area()).text(type.code() + ".detail", language, arguments);
    }

    static String text(String area, String key, Locale language) {
        return texts(area).pattern(key, language);
    }

    static boolean has(String area, String key) {
        return texts(area).has(key);
    }

    static List<String> areas() {
        return texts(AREAS).keys();
    }

    static String areaTitle(String area, Locale language) {
        return text(AREAS, area, language);
    }

    static List<String> codes(String area) {
        return texts(area).keys().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .toList();
    }

    private static Sentences texts(String area) {
        return new Sentences("problems." + area);
    }
}
