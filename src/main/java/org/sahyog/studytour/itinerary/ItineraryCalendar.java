package org.sahyog.studytour.itinerary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sahyog.event.EventState;
import org.sahyog.shared.calendar.CalendarLines;
import org.sahyog.studytour.itinerary.ItineraryReads.PlannedStop;
import org.sahyog.studytour.itinerary.ItineraryReads.Programme;
import org.sahyog.studytour.stop.StopView;
import org.sahyog.studytour.stop.TourStopState;

/**
 * An entry for each stop, by the clock at its place. A stop is the same entry in each file: who adds the file again moves or cancels what is there.
 *
 * @param address where more is to be read
 * @param host    makes the entries’ ids unique in the world
 */
record ItineraryCalendar(Programme tour, ItineraryWords words, String address, String host) {

    String written() {
        CalendarLines lines = new CalendarLines()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Sahyog//Sahyog//EN")
                .plain("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", tour.title());
        zones().forEach((zone, those) -> zone(lines, zone, those));
        tour.stops().forEach(stop -> entry(lines, stop));
        return lines.end("VCALENDAR").toString();
    }

    private Map<String, List<PlannedStop>> zones() {
        return tour.stops().stream()
                .collect(Collectors.groupingBy(stop -> stop.view().zone(), TreeMap::new, Collectors.toList()));
    }

    private static void zone(CalendarLines lines, String zone, List<PlannedStop> those) {
        Instant first = those.stream()
                .map(stop -> stop.view().startsAt())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = those.stream()
                .map(stop -> stop.view().endsAt())
                .max(Instant::compareTo)
                .orElseThrow();
        lines.zone(ZoneId.of(zone), first, last);
    }

    private void entry(CalendarLines lines, PlannedStop planned) {
        StopView stop = planned.view();
        ZoneId zone = ZoneId.of(stop.zone());
        lines.begin("VEVENT")
                .plain("UID", stop.id() + "@" + host)
                .instant("DTSTAMP", planned.changedAt())
                .instant("LAST-MODIFIED", planned.changedAt())
                .plain("SEQUENCE", planned.sequence())
                .plain("STATUS", status(stop))
                .local("DTSTART", stop.localStart(), zone)
                .local("DTEND", stop.localEnd(), zone)
                .text("SUMMARY", words.say("summary", tour.title(), stop.hostName()))
                .text("LOCATION", stop.hostName() + ", " + stop.address())
                .text("DESCRIPTION", description(stop))
                .plain("URL", address)
                .end("VEVENT");
    }

    private String description(StopView stop) {
        String seen = stop.description() == null ? "" : stop.description() + "\n\n";
        return seen + words.say("standing." + stop.state()) + "\n\n" + address;
    }

    private String status(StopView stop) {
        if (tour.state() == EventState.CANCELLED
                || tour.state() == EventState.DISCARDED
                || stop.state() == TourStopState.DROPPED) {
            return "CANCELLED";
        }
        return stop.state() == TourStopState.CONFIRMED && tour.state() == EventState.PUBLISHED
                ? "CONFIRMED"
                : "TENTATIVE";
    }
}
