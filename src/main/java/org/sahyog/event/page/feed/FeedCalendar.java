package org.sahyog.event.page.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.sahyog.event.page.calendar.EventCalendar;
import org.sahyog.event.page.calendar.EventEntry;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.shared.calendar.CalendarLines;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.request.Sentences;

/** Somebody's events as one calendar file. */
record FeedCalendar(List<FeedEvent> events, Locale language, AppAddress app, String host) {
    private static final Sentences TEXTS = new Sentences("texts.event-page");

    /** How often a calendar should ask: the second one is what Outlook reads. */
    private static final String OFTEN = "PT2H";

    String text() {
        String name = TEXTS.pattern("feed.name", language);
        CalendarLines lines = EventCalendar.begin()
                .plain("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", OFTEN)
                .plain("X-PUBLISHED-TTL", OFTEN);
        new TreeSet<>(events.stream().map(each -> each.event().zone()).toList()).forEach(zone -> zone(lines, zone));
        events.forEach(each -> entry(each).forAudience(lines));
        return lines.end("VCALENDAR").toString();
    }

    /** Described once, for all that is by its clock. */
    private void zone(CalendarLines lines, String zone) {
        List<FeedEvent> there =
                events.stream().filter(each -> each.event().zone().equals(zone)).toList();
        Instant first = there.stream()
                .map(each -> each.event().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = there.stream()
                .map(each -> each.event().endsAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        lines.zone(ZoneId.of(zone), first, last);
    }

    private EventEntry entry(FeedEvent each) {
        String inApp = app.of(
                "/events/" + each.event().clusterId() + "/" + each.event().id());
        return new EventEntry(
                each.event(), new EventWords(each.event(), language), each.changedAt(), inApp, host, !each.waiting());
    }
}
