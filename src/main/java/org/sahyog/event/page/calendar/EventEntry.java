package org.sahyog.event.page.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.shared.calendar.CalendarLines;
import org.sahyog.shared.markdown.Excerpt;

/**
 * An event as an entry of whatever calendar file. The same event is the same entry in each of them.
 *
 * @param changedAt when it was last changed
 * @param address   where more is to be read
 * @param host      makes the entry's id unique in the world
 * @param certain   false: it is not sure that one goes; the time stays free in the calendar
 */
public record EventEntry(
        EventView event, EventWords words, Instant changedAt, String address, String host, boolean certain) {
    private static final int MOST_TEXT = 1500;

    void forEveryone(CalendarLines lines) {
        write(lines, words.where(), List.of());
    }

    /** With the link by which one joins. */
    public void forAudience(CalendarLines lines) {
        String where = words.venue().orElseGet(() -> words.isOnline() ? event.link() : "");
        write(lines, where, words.isOnline() ? List.of(event.link()) : List.of());
    }

    private void write(CalendarLines lines, String where, List<String> links) {
        ZoneId zone = ZoneId.of(event.zone());
        lines.begin("VEVENT")
                .plain("UID", event.id() + "@" + host)
                .instant("DTSTAMP", changedAt)
                .instant("LAST-MODIFIED", changedAt)
                .plain("SEQUENCE", event.sequence())
                .plain("STATUS", status())
                .local("DTSTART", event.localStart(), zone)
                .local("DTEND", event.localEnd(), zone)
                .text("SUMMARY", event.title())
                .text("DESCRIPTION", description(links))
                .plain("URL", address);
        describePlace(lines, where);
        if (!certain) {
            lines.plain("TRANSP", "TRANSPARENT");
        }
        lines.end("VEVENT");
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

    private String description(List<String> links) {
        List<String> parts = new ArrayList<>();
        if (event.state() == EventState.CANCELLED) {
            parts.add(words.say("stage.CANCELLED") + ": " + event.cancelledReason());
        } else if (!certain) {
            parts.add(words.say("feed.waiting"));
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
            case PUBLISHED -> certain ? "CONFIRMED" : "TENTATIVE";
            case CANCELLED, DISCARDED -> "CANCELLED";
        };
    }
}
