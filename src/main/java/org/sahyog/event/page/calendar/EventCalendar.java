package org.sahyog.event.page.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sahyog.event.EventView;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.shared.calendar.CalendarLines;

/**
 * A calendar file with one event. The same event is the same entry in each of them: who adds it again moves or cancels what is there.
 *
 * @param changedAt when the event was last changed
 * @param address   where more is to be read
 * @param host      makes the entry's id unique in the world
 */
public record EventCalendar(EventView event, Instant changedAt, String address, String host) {
    /** Without a configured address the host is the same whichever one was called, so that the entry stays the same. */
    public static String host(Optional<String> publicAddress) {
        return publicAddress.map(address -> URI.create(address).getHost()).orElse("sahyog");
    }

    /** What every calendar file begins with. */
    public static CalendarLines begin() {
        return new CalendarLines()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Sahyog//Sahyog//EN")
                .plain("CALSCALE", "GREGORIAN");
    }

    /** What anyone may have. */
    public String forEveryone(EventWords words) {
        return write(words, EventEntry::forEveryone);
    }

    /** For those whom the audience admits: with the link by which one joins. */
    public String forAudience(EventWords words) {
        return write(words, EventEntry::forAudience);
    }

    private String write(EventWords words, BiConsumer<EventEntry, CalendarLines> entry) {
        CalendarLines lines = begin().zone(ZoneId.of(event.zone()), event.startsAt(), event.endsAt());
        entry.accept(new EventEntry(event, words, changedAt, address, host, true), lines);
        return lines.end("VCALENDAR").toString();
    }
}
