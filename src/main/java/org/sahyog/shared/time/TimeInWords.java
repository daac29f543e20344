package org.sahyog.shared.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A moment as a reader of the language writes it: “10 Feb 2027, 10:00”, “10 फ़रवरी 2027, 10:00”. */
public final class TimeInWords {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private TimeInWords() {}

    public static String of(LocalDateTime local, Locale language) {
        String pattern =
                ResourceBundle.getBundle("texts.time", language, NO_FALLBACK).getString("moment");
        return DateTimeFormatter.ofPattern(pattern, language).format(local);
    }

    public static String of(Instant instant, ZoneId zone, Locale language) {
        return of(LocalDateTime.ofInstant(instant, zone), language);
    }
}
