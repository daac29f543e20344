package org.sahyog.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.request.Wording;

/** A moment as a reader of the language writes it: “10 Feb 2027, 10:00”, “10 फ़रवरी 2027, 10:00”. */
public final class TimeInWords {
    private static final Sentences TEXTS = new Sentences("texts.time");

    private TimeInWords() {}

    public static String of(LocalDateTime local, Locale language) {
        return written("moment", local, language);
    }

    public static Wording day(LocalDate day) {
        return language -> written("day", day, language);
    }

    public static Wording local(LocalDateTime local) {
        return language -> of(local, language);
    }

    /** By the clock at {@code zone}. */
    public static Wording at(Instant instant, ZoneId zone) {
        return language -> of(instant, zone, language);
    }

    public static String of(Instant instant, ZoneId zone, Locale language) {
        return of(LocalDateTime.ofInstant(instant, zone), language);
    }

    private static String written(String form, TemporalAccessor time, Locale language) {
        return DateTimeFormatter.ofPattern(TEXTS.pattern(form, language), language)
                .format(time);
    }
}
