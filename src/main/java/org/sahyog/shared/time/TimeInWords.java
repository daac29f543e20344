package org.sahyog.shared.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sahyog.shared.request.Sentences;

/** A moment as a reader of the language writes it: “10 Feb 2027, 10:00”, “10 फ़रवरी 2027, 10:00”. */
public final class TimeInWords {
    private static final Sentences TEXTS = new Sentences("texts.time");

    private TimeInWords() {}

    public static String of(LocalDateTime local, Locale language) {
        return DateTimeFormatter.ofPattern(TEXTS.pattern("moment", language), language)
                .format(local);
    }

    public static String of(Instant instant, ZoneId zone, Locale language) {
        return of(LocalDateTime.ofInstant(instant, zone), language);
    }
}
