package org.sahyog.shared.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the lines of a calendar file, one after the other. */
public final class CalendarLines {
    private static final int MOST_OCTETS = 75;
    private static final int DELETE = 0x7f;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final StringBuilder file = new StringBuilder();

    public CalendarLines begin(String component) {
        return plain("BEGIN", component);
    }

    public CalendarLines end(String component) {
        return plain("END", component);
    }

    /** A value of ours: a number, a keyword, an id. */
    public CalendarLines plain(String name, Object value) {
        fold(name + ":" + withoutControls(value.toString()));
        return this;
    }

    /** Words of people, whatever they contain. */
    public CalendarLines text(String name, String words) {
        fold(name + ":" + escaped(words));
        return this;
    }

    public CalendarLines texts(String name, Collection<String> words) {
        fold(name + ":" + words.stream().map(CalendarLines::escaped).collect(Collectors.joining(",")));
        return this;
    }

    public CalendarLines instant(String name, Instant instant) {
        return plain(name, LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z");
    }

    /** On the clock at a place; its zone is described by {@link #zone}. */
    public CalendarLines local(String name, LocalDateTime time, ZoneId zone) {
        return plain(name + ";TZID=" + zone.getId(), LOCAL.format(time));
    }

    CalendarLines local(String name, LocalDateTime time) {
        return plain(name, LOCAL.format(time));
    }

    /** How the clocks of {@code zone} go around that time. */
    public CalendarLines zone(ZoneId zone, Instant from, Instant until) {
        ZoneLines.write(this, zone, from, until);
        return this;
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private void fold(String line) {
        int begun = 0;
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int width = octets(line.codePointAt(at));
            if (octets + width > MOST_OCTETS) {
                file.append(line, begun, at).append("\r\n ");
                begun = at;
                octets = 1;
            }
            octets += width;
        }
        file.append(line, begun, line.length()).append("\r\n");
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** Sign by sign: a feed of hundreds of events is too long for patterns. */
    private static String escaped(String words) {
        String lines = words.replace("\r\n", "\n");
        StringBuilder text = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); at++) {
            char sign = lines.charAt(at);
            switch (sign) {
                case '\\', ';', ',' -> text.append('\\').append(sign);
                case '\r', '\n', '\u2028', '\u2029' -> text.append("\\n");
                default -> text.append(sign);
            }
        }
        return withoutControls(text.toString());
    }

    private static String withoutControls(String value) {
        if (value.chars().noneMatch(CalendarLines::isControl)) {
            return value;
        }
        return value.chars()
                .filter(sign -> !isControl(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isControl(int sign) {
        return sign < ' ' || sign == DELETE;
    }
}
