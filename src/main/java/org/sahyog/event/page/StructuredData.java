package org.sahyog.event.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.event.EventView;
import org.sahyog.shared.markdown.Excerpt;

/** A public event for search engines: schema.org in JSON-LD. */
final class StructuredData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TEXT = 300;

    private StructuredData() {}

    /** Safe within a script element: nothing in it ends the element or begins another. */
    static String of(EventPage page) {
        try {
            return JSON.writeValueAsString(event(page))
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException mapsAlwaysWrite) {
            throw new IllegalStateException(mapsAlwaysWrite);
        }
    }

    private static Map<String, Object> event(EventPage page) {
        EventView event = page.event();
        Map<String, Object> data = thing("Event");
        data.put("@context", "https://schema.org");
        data.put("name", event.title());
        data.put("startDate", moment(event.localStart(), event));
        data.put("endDate", moment(event.localEnd(), event));
        data.put("eventStatus", "https://schema.org/" + status(page));
        data.put("eventAttendanceMode", "https://schema.org/" + mode(page));
        data.put("location", places(page));
        data.put("organizer", with(thing("Organization"), "name", event.organiserName()));
        data.put("image", List.of(page.links().picture()));
        data.put("url", page.links().page());
        data.put("inLanguage", event.language());
        data.put("maximumAttendeeCapacity", event.capacity());
        if (event.description() != null) {
            data.put("description", Excerpt.of(event.description(), MOST_TEXT).text());
        }
        return data;
    }

    private static String status(EventPage page) {
        return page.cancelled() ? "EventCancelled" : page.shared().moved() ? "EventRescheduled" : "EventScheduled";
    }

    private static String mode(EventPage page) {
        boolean somewhere = page.words().venue().isPresent();
        boolean online = page.words().isOnline();
        return (somewhere && online ? "Mixed" : online ? "Online" : "Offline") + "EventAttendanceMode";
    }

    private static List<Map<String, Object>> places(EventPage page) {
        List<Map<String, Object>> places = new ArrayList<>();
        page.words().venue().ifPresent(venue -> places.add(place(page.event(), venue)));
        if (page.words().isOnline()) {
            places.add(with(thing("VirtualLocation"), "url", page.links().page()));
        }
        return places;
    }

    private static Map<String, Object> place(EventView event, String venue) {
        Map<String, Object> place = with(thing("Place"), "name", venue);
        place.put("address", venue);
        if (event.latitude() != null && event.longitude() != null) {
            Map<String, Object> point = with(thing("GeoCoordinates"), "latitude", event.latitude());
            place.put("geo", with(point, "longitude", event.longitude()));
        }
        return place;
    }

    private static String moment(LocalDateTime local, EventView event) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(ZoneId.of(event.zone())));
    }

    private static Map<String, Object> thing(String type) {
        return with(new LinkedHashMap<>(), "@type", type);
    }

    private static Map<String, Object> with(Map<String, Object> thing, String name, Object value) {
        thing.put(name, value);
        return thing;
    }
}
