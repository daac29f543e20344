package org.sahyog.event.page.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.event.Audience;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.event.SeatPolicy;
import org.sahyog.event.page.words.EventWords;

@DisplayName("The calendar entry of an event")
class EventCalendarTest {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final UUID ID = UUID.fromString("0197f008-0000-7000-8000-000000000007");
    private static final String TITLE = "सायनाइड के बिना निकल चढ़ाना; नए नियम, और \\ अभ्यास\nEND:VCALENDAR";

    @Test
    @DisplayName("says to a calendar what the event says, in Hindi too")
    void isUnderstood() throws Exception {
        VEvent entry =
                entry(file(event("Asia/Kolkata", LocalDateTime.parse("2031-02-12T10:00"), EventState.PUBLISHED)));
        assertThat(value(entry, Property.SUMMARY)).isEqualTo(TITLE);
        assertThat(value(entry, Property.UID)).isEqualTo(ID + "@sahyog.example");
        assertThat(value(entry, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(entry, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(entry, Property.DTSTAMP)).isEqualTo("20310101T120000Z");
        assertThat(value(entry, Property.LOCATION)).isEqualTo("Hall 2, Moradabad, 244001 · ऑनलाइन भी");
        assertThat(value(entry, Property.GEO)).startsWith("28.83").contains(";78.77");
        assertThat(value(entry, Property.DESCRIPTION)).contains("पहला दिन\nदूसरा दिन", "आयोजक: Brass Institute");
        assertThat(value(entry, Property.URL)).isEqualTo("https://sahyog.example/e/0123456789b");
    }

    /** By the last change of the clocks before the event, as RFC 5545 has it; the library expands the yearly rules. */
    @ParameterizedTest
    @DisplayName(
            "is at the right instant by its own description of the zone, on every day and at every change of the clocks")
    @ValueSource(
            strings = {
                "Asia/Kolkata",
                "America/New_York",
                "Europe/Berlin",
                "Europe/Dublin",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Gaza",
                "Asia/Kathmandu",
                "America/St_Johns",
                "America/Santiago",
                "UTC"
            })
    void zones(String id) throws Exception {
        ZoneId zone = ZoneId.of(id);
        Map<String, VTimeZone> read = new HashMap<>();
        for (int hours = 1; hours < 2 * 365 * 24; hours += 23) {
            LocalDateTime start = LocalDateTime.parse("2027-01-01T00:00").plusHours(hours);
            if (zone.getRules().getValidOffsets(start).size() == 1) {
                String file = file(event(id, start, EventState.PUBLISHED));
                // Thousands of calendars are more than the library bears in one run: each description is read once.
                String description = file.substring(file.indexOf("BEGIN:VTIMEZONE"), file.indexOf("END:VTIMEZONE"));
                if (!read.containsKey(description)) {
                    read.put(description, (VTimeZone)
                            read(file).getComponent("VTIMEZONE").orElseThrow());
                }
                VTimeZone told = read.get(description);
                assertThat(offset(told, start.atZone(zone).toInstant()))
                        .as(id + " " + start)
                        .isEqualTo(zone.getRules().getOffset(start));
            }
        }
    }

    @Test
    @DisplayName("is at the right instant for a library that reads it")
    void libraries() throws Exception {
        for (String id : List.of("Asia/Kolkata", "America/New_York")) {
            for (String start : List.of("2031-01-20T10:00", "2031-07-20T10:00")) {
                LocalDateTime local = LocalDateTime.parse(start);
                var read = entry(file(event(id, local, EventState.PUBLISHED)))
                        .getDateTimeStart()
                        .getDate();
                assertThat(Instant.from(read))
                        .isEqualTo(local.atZone(ZoneId.of(id)).toInstant());
            }
        }
    }

    private static ZoneOffset offset(VTimeZone told, Instant at) {
        return told.getObservances().stream()
                .filter(each -> !lastOnset(each, at).equals(Instant.MIN))
                .max(Comparator.comparing(each -> lastOnset(each, at)))
                .map(each -> ZoneOffset.of(value(each, Property.TZOFFSETTO)))
                .orElseThrow();
    }

    private static Instant lastOnset(Observance observance, Instant at) {
        ZoneOffset before = ZoneOffset.of(value(observance, Property.TZOFFSETFROM));
        LocalDateTime first = LocalDateTime.parse(value(observance, Property.DTSTART), LOCAL);
        Stream<LocalDateTime> later = observance.getProperty(Property.RRULE).stream()
                .flatMap(rule ->
                        new Recur<LocalDateTime>(rule.getValue()).getDates(first, first, first.plusYears(5)).stream());
        return Stream.concat(Stream.of(first), later)
                .map(onset -> onset.toInstant(before))
                .filter(onset -> !onset.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    @Test
    @DisplayName("of a cancelled event takes back what is in the calendar")
    void cancelled() throws Exception {
        String file = file(event("America/New_York", LocalDateTime.parse("2031-07-01T10:00"), EventState.CANCELLED));
        VEvent entry = entry(file);
        assertThat(value(entry, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(entry, Property.UID)).isEqualTo(ID + "@sahyog.example");
        assertThat(value(entry, Property.DESCRIPTION)).startsWith("रद्द: Rain");
        assertThat(file).contains("DTSTART;TZID=America/New_York:20310701T100000\r\n");
    }

    @Test
    @DisplayName("has the link by which one joins only for the audience")
    void link() {
        EventView event = event("Asia/Kolkata", LocalDateTime.parse("2031-02-12T10:00"), EventState.PUBLISHED);
        EventCalendar calendar = calendar(event);
        EventWords words = new EventWords(event, Locale.ENGLISH);
        assertThat(calendar.forEveryone(words).replace("\r\n ", "")).doesNotContain("secret-room");
        assertThat(calendar.forAudience(words).replace("\r\n ", "")).contains("secret-room");
    }

    @Test
    @DisplayName("is the same entry whichever address was called")
    void host() {
        assertThat(EventCalendar.host(Optional.of("https://sahyog.example:8443")))
                .isEqualTo("sahyog.example");
        assertThat(EventCalendar.host(Optional.empty())).isEqualTo("sahyog");
    }

    private static String file(EventView event) {
        return calendar(event).forEveryone(new EventWords(event, Locale.forLanguageTag("hi")));
    }

    private static EventCalendar calendar(EventView event) {
        return new EventCalendar(
                event, Instant.parse("2031-01-01T12:00:00Z"), "https://sahyog.example/e/0123456789b", "sahyog.example");
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent entry(String file) throws Exception {
        Calendar calendar = read(file);
        assertThat(calendar.validate().getEntries()).isEmpty();
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static String value(Component entry, String name) {
        return entry.getProperty(name).orElseThrow().getValue();
    }

    private static EventView event(String zone, LocalDateTime start, EventState state) {
        LocalDateTime end = start.plusHours(7);
        ZonedDateTime there = start.atZone(ZoneId.of(zone));
        return new EventView(
                ID,
                UUID.randomUUID(),
                EventKind.WORKSHOP,
                state,
                TITLE,
                "पहला दिन\nदूसरा दिन",
                "hi",
                List.of("प्लेटिंग", "a,b"),
                UUID.randomUUID(),
                "Brass Institute",
                Audience.PUBLIC,
                List.of(),
                null,
                false,
                start,
                end,
                zone,
                there.toInstant(),
                there.plusHours(7).toInstant(),
                "Hall 2, Moradabad",
                "244001",
                28.8386,
                78.7733,
                "https://meet.example/secret-room",
                null,
                null,
                false,
                40,
                List.of(),
                SeatPolicy.USUAL,
                null,
                state == EventState.CANCELLED ? "Rain" : null,
                3,
                9);
    }
}
