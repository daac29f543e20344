package org.sahyog.event.page.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.shared.calendar.CalendarLines;
import org.sahyog.shared.markdown.Excerpt;

/**
 * A calendar file with one event. The same event is the same entry in each of them: who adds it again moves or cancels what is there.
 *
 * @param changedAt when the event was last changed
 * @param address   where more is to be read
 * @param host      makes the entry's id unique in the world
 */
public record EventCalendar(EventView event, Instant changedAt, String address, String host) {
    private static final int MOST_TEXT = 1500;

    /** Without a configured address the host is the same whichever one was called, so that the entry stays the same. */
    public static String host(Optional<String> publicAddress) {
        return publicAddress.map(address -> URI.create(address).getHost()).orElse("sahyog");
    }

    /** What anyone may have. */
    public String forEveryone(EventWords words) {
        return write(words, words.where(), List.of());
    }

    /** For those whom the audience admits: with the link by which one joins. */
    public String forAudience(EventWords words) {
        String where = words.venue().orElseGet(() -> words.isOnline() ? event.link() : "");
        return write(words, where, words.isOnline() ? List.of(event.link()) : List.of());
    }

    private String write(EventWords words, String where, List<String> links) {
        ZoneId zone = ZoneId.of(event.zone());
        CalendarLines lines = new CalendarLines()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Sahyog//Sahyog//EN")
                .plain("CALSCALE", "GREGORIAN")
                .zone(zone, event.startsAt(), event.endsAt())
                .begin("VEVENT")
                .plain("UID", event.id() + "@" + host)
                .instant("DTSTAMP", changedAt)
                .instant("LAST-MODIFIED", changedAt)
                .plain("SEQUENCE", event.sequence())
                .plain("STATUS", status())
                .local("DTSTART", event.localStart(), zone)
                .local("DTEND", event.localEnd(), zone)
                .text("SUMMARY", event.title())
                .text("DESCRIPTION", description(words, links))
                .plain("URL", address);
        describePlace(lines, where);
        return lines.end("VEVENT").end("VCALENDAR").toString();
    }

    private void describePlace(CalendarLines lines, String where) {
        if (!where.isEmpty()) {
            lines.text("LOCATION", where);
        }
        if (event.latitude() != null && event.longitude() != null) {
            lines.plain("GEO", event.latitude() + ";" + event.longitude());
        }
        if (!event.themes().isEmpty()) {
            lines.texts("CATEGORIES", event.themes());
        }
    }

    private String description(EventWords words, List<String> links) {
        List<String> parts = new ArrayList<>();
        if (event.state() == EventState.CANCELLED) {
            parts.add(words.say("stage.CANCELLED") + ": " + event.cancelledReason());
        }
        if (event.description() != null) {
            parts.add(Excerpt.of(event.description(), MOST_TEXT).text());
        }
        parts.add(words.say("by", event.organiserName()));
        parts.addAll(links);
        parts.add(address);
        return String.join("\n\n", parts);
    }

    private String status() {
        return switch (event.state()) {
            case DRAFT -> "TENTATIVE";
            case PUBLISHED -> "CONFIRMED";
            case CANCELLED, DISCARDED -> "CANCELLED";
        };
    }
}
