package org.sahyog.event.page.words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.event.kept.EquityCriterionView;
import org.sahyog.event.kept.KeptSeatsLeft;
import org.sahyog.shared.request.Sentences;

/** An event as one says it in a language, in the way of India; patterns and sentences are in {@code texts/event-page.properties}. */
public final class EventWords {
    private static final Sentences TEXTS = new Sentences("texts.event-page");

    private final EventView event;
    private final ZoneId zone;
    private final Locale language;
    private final Locale region;

    public EventWords(EventView event, Locale language) {
        this.event = event;
        this.zone = ZoneId.of(event.zone());
        this.language = language;
        this.region = new Locale.Builder().setLocale(language).setRegion("IN").build();
    }

    public Locale language() {
        return language;
    }

    public String say(String key, Object... arguments) {
        return TEXTS.text(key, region, arguments);
    }

    public String kind() {
        return say("kind." + event.kind());
    }

    /** One line for the day and one for the hours; for more days than one, a line for the start and one for the end. */
    public List<String> when() {
        LocalDateTime start = event.localStart();
        LocalDateTime end = event.localEnd();
        if (start.toLocalDate().equals(end.toLocalDate())) {
            return List.of(day(start), say("hours", hour(start), hour(end)));
        }
        return List.of(say("from", day(start), hour(start)), say("until", day(end), hour(end)));
    }

    public String day() {
        return day(event.localStart());
    }

    public String dayOfMonth() {
        return written("d", event.localStart());
    }

    public String month() {
        return written("MMM", event.localStart());
    }

    /** For example “India Standard Time”. */
    public String zone() {
        return written("zzzz", event.startsAt().atZone(zone));
    }

    public boolean isOnline() {
        return event.link() != null && !event.link().isBlank();
    }

    /** The venue with its PIN code; empty where the event is only online. */
    public Optional<String> venue() {
        String pin = event.pinCode() == null ? "" : event.pinCode();
        return filled(event.venue()).map(venue -> venue.contains(pin) ? venue : venue + ", " + pin);
    }

    /** In one line: the venue, or that it is online, or both. */
    public String where() {
        List<String> places = new ArrayList<>();
        venue().ifPresent(places::add);
        if (isOnline()) {
            places.add(say(places.isEmpty() ? "online" : "also-online"));
        }
        return String.join(" · ", places);
    }

    public String spoken() {
        String name = Locale.forLanguageTag(event.language()).getDisplayLanguage(language);
        return name.isEmpty() ? event.language() : name;
    }

    /** Whether, until when or from when one can register. */
    public String registration(Instant now) {
        Instant opens = event.registrationOpensAt();
        Instant closes = event.registrationClosesAt();
        if (opens != null && now.isBefore(opens)) {
            return say("registration.opens", moment(opens));
        }
        if (closes != null && !now.isBefore(closes)) {
            return say("registration.closed", moment(closes));
        }
        return closes == null ? say("registration.open") : say("registration.until", moment(closes));
    }

    public boolean isOpen(Instant now) {
        Instant opens = event.registrationOpensAt();
        Instant closes = event.registrationClosesAt();
        return (opens == null || !now.isBefore(opens)) && (closes == null || now.isBefore(closes));
    }

    /** {@code kept}: free beside those, but not for everyone. */
    public String seats(int free, int kept, Instant now) {
        if (free > 0) {
            return say("seats.free", free, event.capacity());
        }
        String whose = kept > 0 ? "seats.others-" : "seats.";
        return say(whose + (isOpen(now) ? "waiting-list" : "full"), event.capacity());
    }

    public String kept(KeptSeatsLeft seats) {
        String whom = seats.criteria().stream().map(EquityCriterionView::label).collect(Collectors.joining(", "));
        return say("seats.kept", seats.seats(), whom, moment(seats.until()));
    }

    private String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return say("moment", day(there), hour(there));
    }

    private String day(TemporalAccessor time) {
        return written("EEEE, d MMMM uuuu", time);
    }

    private String hour(TemporalAccessor time) {
        return written(TEXTS.pattern("hour-pattern", language), time);
    }

    private String written(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, region).format(time);
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
    }
}
