package org.sahyog.event.certificate.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as one writes them out in a language of India: “3 March 2027”, “3–5 March 2027”, “30 January – 2 February 2027”. */
public final class DaysInWords {
    private DaysInWords() {}

    public static String of(LocalDate day, Locale language) {
        return written("d MMMM uuuu", day, language);
    }

    /** What both days share is said once. */
    public static String of(LocalDate first, LocalDate last, Locale language) {
        if (first.equals(last)) {
            return of(first, language);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + of(last, language);
        }
        String pattern = first.getYear() == last.getYear() ? "d MMMM" : "d MMMM uuuu";
        return written(pattern, first, language) + " – " + of(last, language);
    }

    private static String written(String pattern, LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
